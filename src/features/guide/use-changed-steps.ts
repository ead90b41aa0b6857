import { useEffect, useState } from 'react';
import type { Guide, Store } from '@/content';
import { mergedStore } from '@/state';
import { changedSteps, marksOf, seenFormat } from './seen-versions';

/**
 * The steps of a guide that changed since the person last opened it. Opening it marks them as seen; the answer stays
 * while the page is open.
 */
export function useChangedSteps(guide: Guide, store: Store): ReadonlySet<string> {
  const [seen] = useState(() => mergedStore('seen', seenFormat));
  const [changed] = useState(() => changedSteps(guide, store, seen.get().value));
  useEffect(() => seen.change(marksOf(guide, store)), [seen, guide, store]);
  return changed;
}
