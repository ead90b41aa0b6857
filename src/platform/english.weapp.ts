import type { English } from '@/content';

/** WeChat's own `require`, which webpack leaves alone. */
declare const __non_webpack_require__: (
  file: string,
) => (done: (english: English) => void, failed: (reason: unknown) => void) => void;

/**
 * The English of the main package's content from a subpackage; WeChat fetches that where it is not on the phone yet.
 * Rejects without a signal. The files are made in config/english-text.ts.
 */
export const coreEnglish = (): Promise<English> =>
  new Promise((resolve, reject) => {
    __non_webpack_require__('./load-english.js')(resolve, reject);
  });
