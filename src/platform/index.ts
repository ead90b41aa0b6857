export { copyWords } from './clipboard';
export { today } from './clock';
export { goBack, openPage, pathOf, usePageQuery, usePageTitle } from './pages';
export { callNumber } from './phone';
export type { Result } from './result';
export { readStorage, writeStorage } from './storage';
