/** Whether this build can print a page: WeChat cannot. */
export const canPrint = false;

/** Nothing to open in WeChat; pages ask `canPrint` first. */
export const printPage = (): void => undefined;

/** Nothing is printed from WeChat. */
export const usePrinting = (): boolean => false;
