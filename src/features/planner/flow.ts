import type { Store } from '@/content';
import { useStore } from '@/state';
import { joinRoute } from './join-route';
import type { Route } from './types';

const joined = new WeakMap<Store['pack']['routes'], Route>();

/** The questions, facts and parts that the pages of the route share, joined once for each store. */
export function flowOf({ pack }: Store): Route {
  const made = joined.get(pack.routes) ?? joinRoute(pack.routes);
  joined.set(pack.routes, made);
  return made;
}

/** The route in reach of this component. */
export const useFlow = (): Route => flowOf(useStore());
