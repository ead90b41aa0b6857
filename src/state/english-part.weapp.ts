import { englishSentences } from '@/platform';

/** The English of the first pages, from its subpackage. Rejects where that cannot be had now. */
export const englishPart = (): Promise<readonly string[]> => englishSentences();
