import Taro from '@tarojs/taro';

/** WeChat's fields for its text size; the scale came later than the size, and neither is there on an old phone. */
interface FontInfo {
  readonly fontSizeScaleFactor?: unknown;
  readonly fontSizeSetting?: unknown;
}

const standard = 17;
const positive = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0;

/**
 * WeChat's text size (我 › 设置 › 通用 › 字体大小) over its standard one; 1 where the phone does not say.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppBaseInfo.html
 */
export const fontFactor = (): number => {
  try {
    const info: object = Taro.getAppBaseInfo();
    const { fontSizeScaleFactor, fontSizeSetting } = info as FontInfo;
    if (positive(fontSizeScaleFactor)) return fontSizeScaleFactor;
    return positive(fontSizeSetting) ? fontSizeSetting / standard : 1;
  } catch {
    return 1;
  }
};
