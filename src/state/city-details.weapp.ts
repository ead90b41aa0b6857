import { readRecord } from '@/content';
import type { PlaceDetails } from '@/content/place-details';
import { cityRecords, today } from '@/platform';

/**
 * What the package knows of a place beside its name; undefined where it knows nothing. Rejects where the records cannot
 * be had now.
 */
export async function cityDetailsOf(adcode: string): Promise<PlaceDetails | undefined> {
  const known = (await cityRecords())(adcode, today());
  const record = readRecord(known?.record);
  return record && { record, ...(known?.area ? { area: known.area } : {}) };
}
