import { useSyncExternalStore } from 'react';
import { isInAppWebView } from './web/app-web-view';

/** Whether this build can print a page: a browser can, an app's web view cannot. */
export const canPrint = !isInAppWebView();

/** Opens the browser's print dialogue for the page in view. */
export const printPage = (): void => window.print();

let printing = false;
const isPrinting = () => printing;

/** Tells when printing begins and ends. */
function watchPrinting(changed: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now;
    changed();
  };
  const [begin, end] = [set(true), set(false)];
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is being printed now. It is drawn anew before the browser puts it on paper. */
export const usePrinting = (): boolean => useSyncExternalStore(watchPrinting, isPrinting, isPrinting);
