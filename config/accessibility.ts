const every = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '', 'aria-live': '' };

/**
 * Options for `@tarojs/plugin-inject`: the accessibility attributes that Taro's WXML template leaves out and that this
 * app needs. Each one is written once for every level of nesting, so only what is used stands here. Source:
 * https://developers.weixin.qq.com/miniprogram/dev/component/aria-component
 */
export const accessibleComponents = {
  components: {
    View: {
      ...every,
      'aria-checked': '',
      'aria-expanded': '',
      'aria-current': '',
      'aria-selected': '',
      'aria-disabled': '',
    },
    Text: { ...every, 'aria-level': '' },
    Input: every,
    PageContainer: { 'aria-role': '', 'aria-label': '', 'aria-modal': '' },
  },
};
