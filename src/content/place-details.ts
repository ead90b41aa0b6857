import type { CityRecord } from './schema/city';
import type { Text } from './schema/text';
import { asRecordOf, mergeRecords } from './merge-layers';
import { recordOn } from './record-on';
import { provinceOf } from '../lib/place-code';

/** What ships of all places: the records as they were compiled, and of each place its names and its area code. */
export interface ShippedPlaces {
  readonly records: Readonly<Record<string, CityRecord | undefined>>;
  readonly names: Readonly<Record<string, Text & { readonly area?: string }>>;
}

/** What is known of a place beside its name. */
export interface PlaceDetails {
  readonly record: CityRecord;
  readonly area?: string;
}

/**
 * What a place says on a day (YYYY-MM-DD) with its province behind it: its own record over the province's, else the
 * province's alone. A cell of the place that is past its time gives way to the province's.
 * @returns undefined for a code that is no place, or where neither layer says anything.
 */
export function placeDetails(adcode: string, { records, names }: ShippedPlaces, day: string): PlaceDetails | undefined {
  const place = names[adcode];
  if (!place) return undefined;
  const on = (code = ''): CityRecord | undefined => records[code] && recordOn(records[code], day);
  const [own, above] = [on(adcode), on(provinceOf(adcode))];
  const { area, zh, en } = place;
  const record = own ? mergeRecords(own, above) : above && asRecordOf(above, { adcode, name: { zh, en } });
  return record && { record, ...(area ? { area } : {}) };
}
