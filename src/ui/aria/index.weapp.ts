import type { Aria } from './props';

/**
 * The attributes as WXML names them (Taro turns `ariaRole` into `aria-role`).
 * Source: https://developers.weixin.qq.com/miniprogram/dev/component/aria-component
 */
export const aria = ({ role, label, checked, expanded, live }: Aria): Record<string, unknown> => ({
  ...(role === undefined ? {} : { ariaRole: role }),
  ...(label === undefined ? {} : { ariaLabel: label }),
  ...(checked === undefined ? {} : { ariaChecked: checked }),
  ...(expanded === undefined ? {} : { ariaExpanded: expanded }),
  ...(live === undefined ? {} : { ariaLive: live }),
});
