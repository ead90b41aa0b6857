/** What the city subpackage knows of a place on a day, by adcode; the record is not checked yet. */
export type FindPlace = (
  adcode: string,
  day: string,
) => { readonly record: unknown; readonly area?: string } | undefined;

/** WeChat's own `require`, which webpack leaves alone. */
declare const __non_webpack_require__: (
  file: string,
) => (done: (find: FindPlace) => void, failed: (reason: unknown) => void) => void;

/**
 * The function of the city subpackage that finds places; WeChat fetches the subpackage where it is not on the phone
 * yet. Rejects without a signal, and where WeChat is too old for it. The files are made in config/city-records.ts.
 */
export const cityRecords = (): Promise<FindPlace> =>
  new Promise((resolve, reject) => {
    __non_webpack_require__('./load-records.js')(resolve, reject);
  });
