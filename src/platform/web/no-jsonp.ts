/**
 * Stands in the place of `jsonp-retry`, which Taro's browser API imports: that reads localStorage when it is loaded,
 * and where cookies are blocked the whole app stays white. This app asks nothing by JSONP.
 */
export default function noJsonp(): Promise<never> {
  return Promise.reject(new Error('no JSONP here'));
}
