/** Whether this build can print a page: the browser can. */
export const canPrint = true;

/** Opens the browser's print dialogue for the page in view. */
export const printPage = (): void => window.print();
