export { addReminder } from './calendar';
export { copyWords } from './clipboard';
export { today } from './clock';
export { goBack, openPage, usePageQuery, usePageTitle, type PageName } from './pages';
export { callNumber } from './phone';
export type { Result } from './result';
export { readStorage, writeStorage } from './storage';
