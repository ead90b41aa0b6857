export { addReminder } from './calendar';
export { copyWords } from './clipboard';
export { today } from './clock';
export { goBack, isPage, openPage, usePageParams, usePageQuery, usePageTitle, type PageName } from './pages';
export { callNumber } from './phone';
export { canPrint, printPage } from './print';
export type { Result } from './result';
export { linkTo, useShare } from './share';
export { readStorage, writeStorage } from './storage';
