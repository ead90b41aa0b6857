import type { English } from '@/content';

/** The English of the first pages, from a file of its own. Rejects where it cannot be had now. */
export const englishPart = async (): Promise<English> => (await import('@/content/bundles/english')).english;
