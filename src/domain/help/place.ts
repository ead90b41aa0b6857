/** Whether a city lies in a place: the same adcode, or one in the province or prefecture that the place stands for (GB/T 2260 codes end in zeros there). */
export const liesIn = (city: string, place: string): boolean => {
  const stem = place.endsWith('0000') ? place.slice(0, 2) : place.endsWith('00') ? place.slice(0, 4) : place;
  return city.startsWith(stem);
};

/** How well a list of places fits a city: 2 it names the city or its province, 1 it names none and so holds anywhere, 0 it names others only. */
export const fitOf = (places: readonly string[] | undefined, city: string | undefined): 0 | 1 | 2 => {
  if (!places) return 1;
  return city !== undefined && places.some((place) => liesIn(city, place)) ? 2 : 0;
};

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[1-9]\d{5}$/.test(value);

/** An adcode from a link, or undefined for anything else. */
export const readPlace = (value: string): string | undefined => (isCode(value) ? value : undefined);
