/** WeChat's pages have no address. */
export const pageAddress = (): undefined => undefined;
