/** WeChat closes its layer by itself. */
export const watchBack = (): void => undefined;
