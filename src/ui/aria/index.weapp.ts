import type { Aria } from './props';

const inWxml = (name: string): string => `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/**
 * The attributes as WXML names them (Taro turns `ariaRole` into `aria-role`). Each must also stand in
 * `config/accessibility.ts`. Source: https://developers.weixin.qq.com/miniprogram/dev/component/aria-component
 */
export const aria = (told: Aria): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) => (value === undefined ? [] : [[inWxml(name), value]])),
  );
