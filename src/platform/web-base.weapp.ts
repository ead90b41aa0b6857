/** The address of the browser build, given as WEB_BASE when the package was built; empty when nobody gave one. */
export const webBase = (): string => process.env.WEB_BASE ?? '';
