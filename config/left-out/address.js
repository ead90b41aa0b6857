import { Events } from '@tarojs/shared';

/*
 * In the place of Taro's `bom/history.js`, `bom/location.js` and `bom/URL.js`. A browser's addresses: in the package
 * pages are gone to by WeChat's own calls, and what Taro's window tells these of pages that come and go meets no ear.
 */

export class History extends Events {}

export class Location extends Events {}

const refuse = function () {
  throw new Error('The package has no URL: see config/left-out/address.js');
};

/** What `URL` is in the package, and what takes the address of a link apart. @throws Error always. */
export { refuse as TaroURLProvider, refuse as parseUrl };
