import { startTransition, useEffect, useState } from 'react';
import { isCovered } from '@/platform';

/**
 * When a page is drawn: at once; below a text that says the same already, in slices of a few milliseconds, so that
 * whoever taps or scrolls there is answered.
 * @param ready whether everything for it is here.
 */
export function useDrawn(ready: boolean): boolean {
  const [covered] = useState(isCovered);
  const [drawn, setDrawn] = useState(ready && !covered);
  useEffect(() => {
    if (!ready) return;
    if (covered) startTransition(() => setDrawn(true));
    else setDrawn(true);
  }, [ready, covered]);
  return drawn;
}
