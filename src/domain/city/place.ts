import type { Claim } from '@/content';

/**
 * Whether a city lies in a place: the same adcode, or one in the province or prefecture that the place stands for (GB/T
 * 2260 codes end in zeros there).
 */
export const liesIn = (adcode: string, place: string): boolean => {
  const stem = place.endsWith('0000') ? place.slice(0, 2) : place.endsWith('00') ? place.slice(0, 4) : place;
  return adcode.startsWith(stem);
};

/**
 * Whether a claim holds for the person: always while no city is chosen, else when it is national or about that city.
 */
export const holdsIn = (claim: Pick<Claim, 'scope'>, adcode: string | undefined): boolean =>
  adcode === undefined || claim.scope === 'national' || claim.scope.some((place) => liesIn(adcode, place));
