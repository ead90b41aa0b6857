import type { Build } from '@/domain/entrance';

/** Which of the two builds this is. */
export const build: Build = process.env.TARO_ENV === 'weapp' ? 'wechat' : 'browser';
