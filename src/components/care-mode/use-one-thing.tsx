import { useState, type ReactNode } from 'react';
import { useWords } from '@/state';
import { TextLink } from '@/ui';
import { useCareMode } from './use-care-mode';

/**
 * In care mode a page shows one thing at a time. `brief`: it does so now; `toggle`: the way to the whole page and back,
 * nothing outside care mode.
 */
export function useOneThing(): { readonly brief: boolean; readonly toggle: ReactNode } {
  const { care } = useCareMode();
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  const words = t(whole ? 'care-less' : 'care-all');
  const toggle = care ? <TextLink expanded={whole} text={words} onPress={() => setWhole(!whole)} /> : null;
  return { brief: care && !whole, toggle };
}
