import { buildAddress } from './web/static-pages';

/** The address of the browser build, without query, hash and the name of a static page. */
export const webBase = buildAddress;
