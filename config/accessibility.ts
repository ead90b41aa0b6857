/**
 * The accessibility attributes that Taro's WXML template leaves out by default and that this app needs.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/component/aria-component
 */
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-expanded': '',
  'aria-current': '',
  'aria-live': '',
};

/** Options for `@tarojs/plugin-inject`: which attributes each component's template binds. */
export const accessibleComponents = { components: { View: aria, Text: aria, Input: aria } };
