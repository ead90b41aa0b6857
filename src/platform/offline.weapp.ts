/** WeChat keeps the package on the phone by itself. */
export const keepOffline = (): void => undefined;
export const worksOffline = (): Promise<boolean> => Promise.resolve(true);
