/** WeChat's own `require`, which webpack leaves alone. */
declare const __non_webpack_require__: (
  file: string,
) => (done: (records: unknown) => void, failed: (reason: unknown) => void) => void;

/**
 * What the city subpackage knows of each city, by adcode; WeChat fetches the subpackage where it is not on the phone
 * yet. Rejects without a signal, and where WeChat is too old for it. The files are made in config/city-records.ts.
 */
export const cityRecords = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    __non_webpack_require__('./load-records.js')(resolve, reject);
  });
