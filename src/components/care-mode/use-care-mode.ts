import { usePerson } from '@/state';
import { useReadOnly } from '@/ui';

/**
 * Care mode (关怀版): the largest text, fewer things, one thing a screen. `setCare(false)` brings the text size back
 * that the person had. Never on in single-page mode, where the whole text stands and nothing can be tapped.
 */
export function useCareMode(): { readonly care: boolean; setCare(on: boolean): void } {
  const { saved, change } = usePerson();
  const readOnly = useReadOnly();
  return { care: saved.careMode === true && !readOnly, setCare: (careMode) => change({ careMode }) };
}
