import type { CityRecord, PlaceRow } from '@/content';
import type { SavedCity } from '@/state/saved-city';
import { latinName } from './search-places';

/** What is kept of a row of the picker, with the record where there is one. */
export const toSavedCity = (row: PlaceRow, record: CityRecord | undefined): SavedCity => ({
  adcode: row[0],
  name: record?.city.name ?? { zh: row[1], en: latinName(row) },
  ...(row[4] === '' ? {} : { area: row[4] }),
  ...(record ? { record } : {}),
});
