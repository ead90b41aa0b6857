import Taro from '@tarojs/taro';

type Listener = (error: unknown) => void;
const calls = ['onError', 'onUnhandledRejection'] as const;

/** Hears every error that no part of the app caught. Source: wx.onError, wx.onUnhandledRejection. */
export function onUncaughtError(listener: Listener): void {
  for (const name of calls) {
    try {
      Taro[name]((told: unknown) =>
        listener(typeof told === 'object' && told !== null && 'reason' in told ? told.reason : told),
      );
    } catch {
      // an old phone has no such call
    }
  }
}
