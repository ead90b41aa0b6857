/** WeChat's pages have no address. */
export const pageAddress = (): undefined => undefined;

/** WeChat keeps a page below the next one as it was. */
export const keepInAddress = (): void => undefined;
