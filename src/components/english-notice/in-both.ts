import { coreStore, type StringKey } from '@/content';

/** A sentence in both languages, for whoever sees the other one than they read: from the content that shipped. */
export const inBoth = (key: StringKey): string => {
  const { zh = '', en = '' } = coreStore.pack.strings[key] ?? {};
  return `${zh} ${en}`;
};
