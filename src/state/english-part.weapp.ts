import type { English } from '@/content';
import { coreEnglish } from '@/platform';

/** The English of the first pages, from its subpackage. Rejects where that cannot be had now. */
export const englishPart = (): Promise<English> => coreEnglish();
