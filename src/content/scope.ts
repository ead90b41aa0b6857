import type { Claim } from './schema/claim';
import type { Store } from './store';

/**
 * Whether a city lies in a place: the same adcode, or one in the province or prefecture that the place stands for (GB/T
 * 2260 codes end in zeros there).
 */
export const liesIn = (adcode: string, place: string): boolean => {
  const stem = place.endsWith('0000') ? place.slice(0, 2) : place.endsWith('00') ? place.slice(0, 4) : place;
  return adcode.startsWith(stem);
};

/** Whether a claim is for the person: when it is national, or about the city they chose. */
const isInScope = (claim: Pick<Claim, 'scope'>, adcode: string | undefined): boolean =>
  claim.scope === 'national' || (adcode !== undefined && claim.scope.some((place) => liesIn(adcode, place)));

/**
 * The ids whose claims are known and hold in a place, in their order, each once.
 * @param adcode the insured place; undefined while none is chosen: then what holds everywhere.
 */
export const claimsInScope = (
  ids: readonly string[],
  adcode: string | undefined,
  store: Pick<Store, 'claim'>,
): readonly string[] =>
  [...new Set(ids)].filter((id) => {
    const claim = store.claim(id);
    return claim !== undefined && isInScope(claim, adcode);
  });
