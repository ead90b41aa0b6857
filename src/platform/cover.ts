import { cover } from './web/typed-first';

export { followFile, uncover } from './web/static-pages';

/** Whether the static text of this page still stands over the app. */
export const isCovered = (): boolean => cover() !== null;
