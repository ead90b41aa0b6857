import { useEffect, useState } from 'react';
import type { Store } from '@/content';
import { storeWith } from './content-update';
import { routePartOf } from './route-part';

let known: Store | undefined;
let asked: Promise<Store | undefined> | undefined;

/**
 * Brings the route to a page of the main package, which does not carry it: undefined where it cannot be had now.
 */
export const bringRoute = (): Promise<Store | undefined> =>
  (asked ??= routePartOf().then(
    (part) => (known = storeWith(part)),
    () => (asked = undefined),
  ));

/**
 * The store with the route, for a page of the main package, which does not carry it: undefined until it has come, and
 * where it cannot be had now.
 * @param wanted asks for it only then.
 */
export function useRouteStore(wanted: boolean): Store | undefined {
  const [store, setStore] = useState(known);
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
