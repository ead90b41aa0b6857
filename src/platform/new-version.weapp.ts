import Taro from '@tarojs/taro';

/**
 * Tells when WeChat has fetched a newer package.
 * @param ready is given what starts the app anew with it. Source: wx.getUpdateManager, base library 1.9.90.
 */
export function onNewVersion(ready: (apply: () => void) => void): void {
  try {
    const manager = Taro.getUpdateManager();
    manager.onUpdateReady(() => ready(() => manager.applyUpdate()));
  } catch {
    // without it WeChat takes the new package at the next start
  }
}

/** In WeChat every file is in the package. */
export const isFileGone = (): boolean => false;
export const reloadPage = (): void => undefined;
