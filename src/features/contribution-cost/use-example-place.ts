import { useEffect, useState } from 'react';
import type { City, Store } from '@/content';
import { cityDetailsOf, useStore, withRecord } from '@/state';

/** Xi'an: both schemes are known there for this year, with no estimate among them. */
const examplePlace = '610100';

/** A place whose sums stand as an example, with the store that has its claims; undefined until it is here. */
export function useExamplePlace(): { readonly place: City; readonly store: Store } | undefined {
  const store = useStore();
  const [found, setFound] = useState<{ readonly place: City; readonly store: Store }>();
  useEffect(() => {
    let gone = false;
    void cityDetailsOf(examplePlace)
      .catch(() => undefined)
      .then((details) => {
        if (!gone && details) setFound({ place: details.record.city, store: withRecord(store, details.record) });
      });
    return () => {
      gone = true;
    };
  }, [store]);
  return found;
}
