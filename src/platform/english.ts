import type { English } from '@/content';

/** In a browser English comes as a file of the build (src/state/english-part.ts), so there is nothing to ask here. */
export const coreEnglish = (): Promise<English> => Promise.reject(new Error('only in WeChat'));
