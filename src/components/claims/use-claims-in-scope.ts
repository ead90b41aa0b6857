import { claimsInScope } from '@/content/scope';
import { useCity, useStore } from '@/state';

/** The ids whose claims hold for the person: national ones, and those about the city they chose. */
export function useClaimsInScope(ids: readonly string[]): readonly string[] {
  const store = useStore();
  const { city } = useCity();
  return claimsInScope(ids, city?.adcode, store);
}
