import { latinName } from '@/domain/city/search';
import { placeDetails, type PlaceDetails } from '@/features/city/place-record';

/**
 * What the build knows of a place beside its name, from a file of its own; undefined where it knows nothing. Rejects
 * where that file cannot be had now.
 */
export async function detailsOf(adcode: string): Promise<PlaceDetails | undefined> {
  const [{ placeRows }, { shippedRecords }] = await Promise.all([
    import('@/content/parts/place-rows'),
    import('@/content/parts/places'),
  ]);
  const row = placeRows.find(([code]) => code === adcode);
  return (
    row &&
    placeDetails(adcode, {
      records: shippedRecords,
      names: { [adcode]: { zh: row[1], en: latinName(row), ...(row[4] ? { area: row[4] } : {}) } },
    })
  );
}
