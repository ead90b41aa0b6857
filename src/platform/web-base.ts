/** The address of the browser build, without query and hash: where this page came from. */
export const webBase = (): string => window.location.href.replace(/[?#].*$/, '');
