import type { Build } from './entrance-way';

/** Which of the two builds this is. */
export const build: Build = process.env.TARO_ENV === 'weapp' ? 'wechat' : 'browser';
