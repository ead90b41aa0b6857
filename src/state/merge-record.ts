import type { CityRecord } from '@/content';
import type { SavedCity } from './saved-city';

/** What is known of a city beside its name. */
export type CityDetails = Required<Pick<SavedCity, 'record'>> & Pick<SavedCity, 'area'>;

/** A copy from before places had layers says nothing of them, and lacks what its province says. */
const isWhole = (city: SavedCity): boolean => city.record?.from !== undefined;

/**
 * Whether a city lacks its record or has one without layers: it was named by a link or a code, which carry no more than
 * its adcode, or kept by an older version.
 * @param known whether the store names the place.
 */
export const lacksRecord = (city: SavedCity | undefined, known: boolean): city is SavedCity =>
  city !== undefined && !isWhole(city) && known;

/**
 * The city with what was found, as if it had been chosen in the picker; undefined when meanwhile another was chosen, or
 * it was filled.
 */
export function mergeRecord(
  now: SavedCity | undefined,
  adcode: string,
  found: CityDetails | undefined,
): SavedCity | undefined {
  if (!now || !found || now.adcode !== adcode || isWhole(now)) return undefined;
  const record: CityRecord = found.record;
  return record.city.adcode === adcode ? { ...now, ...found, name: record.city.name } : undefined;
}
