import { readRecord } from '@/content';
import type { CityDetails } from './merge-record';
import { cityRecords } from '@/platform';

/**
 * What the package knows of a city beside its name; undefined where it knows nothing. Rejects where the records cannot
 * be had now.
 */
export async function cityDetailsOf(adcode: string): Promise<CityDetails | undefined> {
  const known = (
    (await cityRecords()) as Readonly<Record<string, { readonly record: unknown; readonly area?: string } | undefined>>
  )[adcode];
  const record = readRecord(known?.record);
  return record && { record, ...(known?.area ? { area: known.area } : {}) };
}
