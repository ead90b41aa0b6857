import Taro from '@tarojs/taro';

/** Every key that storage holds now; none where the phone does not say. */
export function storageKeys(): readonly string[] {
  try {
    return Taro.getStorageInfoSync().keys;
  } catch {
    return [];
  }
}
