/** The calls of WeChat that took the place of `wx.getSystemInfoSync`, each of which may be missing or throw. */
declare const wx: Readonly<Record<string, (() => object) | undefined>>;

const parts = ['getDeviceInfo', 'getAppBaseInfo', 'getWindowInfo'] as const;

const ask = (name: (typeof parts)[number]): object => {
  try {
    return wx[name]?.() ?? {};
  } catch {
    return {};
  }
};

/**
 * What @vant/weapp asks `wx.getSystemInfoSync` for when it is loaded; config/index.ts puts this in its place. WeChat
 * writes a warning for the old call, and a phone on which it fails would show no page at all.
 */
export const systemInfo = (): object => ({
  SDKVersion: '2.24.0',
  platform: '',
  ...Object.assign({}, ...parts.map(ask)),
});
