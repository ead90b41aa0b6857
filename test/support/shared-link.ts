import { shareQuery } from '../../src/features/launch/share-query';
import { store } from './pack';

const step = store.guide('wechat')!.steps[2]!.id;

/**
 * What is sent to a friend from step 3 of the WeChat guide, read in English: the package's test proves that the package
 * makes it, the browser's where it leads.
 */
export const sharedStep = `/pages/guide/index?${new URLSearchParams(
  shareQuery({ id: 'wechat', step }, { language: 'en' }, store),
)}`;
