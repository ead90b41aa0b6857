import { useEffect, useState } from 'react';
import type { Store } from '@/content';
import type { Day } from '@/lib/day';
import { today } from '@/platform';
import { storeOn } from './content-update';
import { routePartOf } from './route-part';

/** The route as it stands on a day, once it has come. */
let known: { readonly day: Day; readonly store: Store } | undefined;

const knownOn = (day: Day): Store | undefined => (known?.day === day ? known.store : undefined);

/**
 * Brings the route to a page of the main package, which does not carry it: undefined where it cannot be had now.
 */
export async function bringRoute(): Promise<Store | undefined> {
  const day = today();
  const had = knownOn(day);
  if (had) return had;
  const part = await routePartOf().catch(() => undefined);
  if (part) known = { day, store: storeOn(part, day) };
  return part && known?.store;
}

/**
 * The store with the route: undefined until it has come, and where it cannot be had now.
 * @param wanted asks for it only then.
 */
export function useRouteStore(wanted: boolean): Store | undefined {
  const [store, setStore] = useState(() => knownOn(today()));
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    void bringRoute().then((found) => (gone ? undefined : setStore(found)));
    return () => {
      gone = true;
    };
  }, [wanted]);
  return store;
}
