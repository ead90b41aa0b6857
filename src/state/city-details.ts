import type { CityDetails } from './merge-record';

/**
 * What the build knows of a city beside its name, from a file of its own; undefined where it knows nothing. Rejects
 * where that file cannot be had now.
 */
export async function cityDetailsOf(adcode: string): Promise<CityDetails | undefined> {
  const [{ placeRows }, { recordOf }] = await Promise.all([
    import('@/content/bundles/place-rows'),
    import('@/content/bundles/places'),
  ]);
  const record = recordOf(adcode);
  const area = placeRows.find(([code]) => code === adcode)?.[4];
  return record && { record, ...(area ? { area } : {}) };
}
