import { useEffect, useState } from 'react';
import type { Guide, Store } from '@/content';
import { changedSteps, readSeenVersions, withSeenGuide, type SeenVersions } from './seen-versions';
import { readStorage, writeStorage } from '@/platform';

const storageKey = 'seen';

const seenBefore = (): SeenVersions => {
  const read = readStorage(storageKey);
  return read.ok ? readSeenVersions(read.value) : {};
};

/**
 * The steps of a guide that changed since the person last opened it. Opening it marks them as seen; the answer stays
 * while the page is open.
 */
export function useChangedSteps(guide: Guide, store: Store): ReadonlySet<string> {
  const [changed] = useState(() => changedSteps(guide, store, seenBefore()));
  useEffect(() => void writeStorage(storageKey, withSeenGuide(guide, store, seenBefore())), [guide, store]);
  return changed;
}
