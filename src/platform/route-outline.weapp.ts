/** WeChat's own `require`, which webpack leaves alone. */
declare const __non_webpack_require__: (
  file: string,
) => (done: (outline: unknown) => void, failed: (reason: unknown) => void) => void;

/**
 * Questions, titles and dates of the route from its subpackage; WeChat fetches that where it is not on the phone yet.
 * Rejects without a signal. The files are made in config/route-outline.ts.
 */
export const routeOutline = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    __non_webpack_require__('./load-route.js')(resolve, reject);
  });
