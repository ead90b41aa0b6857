import { isInAppWebView } from './web/app-web-view';

/** Whether this build can print a page: a browser can, an app's web view cannot. */
export const canPrint = !isInAppWebView();

/** Opens the browser's print dialogue for the page in view. */
export const printPage = (): void => window.print();
