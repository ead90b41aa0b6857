import { Events } from '@tarojs/shared';

/*
 * In the place of Taro's `bom/history.js` and `bom/location.js`, a browser's addresses: in the package pages are gone
 * to by WeChat's own calls, and what Taro's window tells these of pages that come and go meets no ear.
 */

export class History extends Events {}

export class Location extends Events {}

/** Takes the address of a link apart, which no page draws. @throws Error always. */
export const parseUrl = () => {
  throw new Error('The package draws no links: see config/left-out/address.js');
};
