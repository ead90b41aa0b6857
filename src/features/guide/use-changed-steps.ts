import { useEffect, useState } from 'react';
import type { Guide, Store } from '@/content';
import { bringEnglish, mergedStore } from '@/state';
import { changedSteps, hasEarlierMark, marksOf, seenFormat } from './seen-versions';

/**
 * The steps of a guide that changed since the person last opened it. Opening it marks them as seen; the answer stays
 * while the page is open.
 */
export function useChangedSteps(guide: Guide, store: Store): ReadonlySet<string> {
  const [seen] = useState(() => mergedStore('seen', seenFormat));
  const [before] = useState(() => seen.get().value);
  const [changed, setChanged] = useState(() => changedSteps(guide, store, before));
  useEffect(() => {
    if (hasEarlierMark(guide, before)) void bringEnglish().then(() => setChanged(changedSteps(guide, store, before)));
  }, [before, guide, store]);
  useEffect(() => seen.change(marksOf(guide, store)), [seen, guide, store]);
  return changed;
}
