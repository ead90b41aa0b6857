import { liesIn } from './scope';

/**
 * How well a list of places fits a city: 2 it names the city or its province, 1 it names none and so holds anywhere, 0
 * it names others only.
 */
export const fitOf = (places: readonly string[] | undefined, city: string | undefined): 0 | 1 | 2 => {
  if (!places) return 1;
  return city !== undefined && places.some((place) => liesIn(city, place)) ? 2 : 0;
};
