import { useState } from 'react';
import { copyWords } from '@/platform';

/** What became of the last try to copy; undefined before any. */
export type CopyOutcome = 'copied' | 'refused' | undefined;

/** Copies words and remembers whether the phone took them. `copy` gives the same. */
export function useCopy(): { readonly outcome: CopyOutcome; copy(words: string): Promise<'copied' | 'refused'> } {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const copy = async (words: string) => {
    const result = (await copyWords(words)).ok ? 'copied' : 'refused';
    setOutcome(result);
    return result;
  };
  return { outcome, copy };
}
