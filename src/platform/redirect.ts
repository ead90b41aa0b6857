/**
 * An option of `wx.request` that ends a call whose answer leads elsewhere instead of following it. WeChat on phones
 * knows it from base library 3.2.2 on; older ones follow. Taro's types do not have it. Source: WeChat's own typings,
 * `RequestOption.redirect`.
 */
export const notFollowing: object = { redirect: 'manual' };

/** Whether a status says that the answer lies elsewhere. */
export const isRedirect = (status: number | undefined): boolean =>
  status !== undefined && status >= 300 && status < 400;
