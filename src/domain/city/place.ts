import type { Claim } from '@/content';

/** Whether a city lies in a place: the same adcode, or the province whose code (ending in 0000) it begins with. */
export const liesIn = (adcode: string, place: string): boolean => adcode === place || (place.endsWith('0000') && adcode.slice(0, 2) === place.slice(0, 2));

/** Whether a claim holds for the person: always while no city is chosen, else when it is national or about that city. */
export const holdsIn = (claim: Pick<Claim, 'scope'>, adcode: string | undefined): boolean =>
  adcode === undefined || claim.scope === 'national' || claim.scope.some((place) => liesIn(adcode, place));
