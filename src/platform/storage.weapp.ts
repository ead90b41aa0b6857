import Taro from '@tarojs/taro';
import { done, messageOf, refused, type Result } from './result';

/** What storage holds under a key; an empty string where there is nothing (as `wx.getStorageSync` gives it). */
export function readStorage(key: string): Result<unknown> {
  try {
    return done(Taro.getStorageSync<unknown>(key));
  } catch {
    return refused('unavailable');
  }
}

/** Keeps a value on the phone. `full` when the 10 MB that WeChat gives a mini-program are used up. */
export function writeStorage(key: string, value: unknown): Result<void> {
  try {
    Taro.setStorageSync(key, value);
    return done(undefined);
  } catch (error) {
    return refused(/exceed|quota|limit/i.test(messageOf(error)) ? 'full' : 'refused');
  }
}

/** Takes a key out of storage; a key that is not there, or a refusal, changes nothing. */
export function removeStorage(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // what stays only takes room
  }
}
