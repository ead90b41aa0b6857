import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CityRecord, PlaceRow } from '../../src/content/schema/city';
import { latinName } from '../../src/features/city/search-places';
import { placeDetails } from '../../src/content/place-details';
import { top } from './dist';
import { pack } from './pack';

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(path.join(top, 'src/content/generated/cities', file), 'utf8')) as T;

const shipped = read<{ readonly rows: readonly PlaceRow[]; readonly own: readonly string[] }>('places.json');

/** Every place of the picker: 337 prefectures and municipalities, then 27 provinces. */
export const placeRows = shipped.rows;
/** The places that have a file of their own. */
export const ownCodes = shipped.own;
export const prefectureCodes = placeRows
  .map(([code]) => code)
  .filter((code) => !code.endsWith('0000') || /^(11|12|31|50)/.test(code));

const records: Readonly<Record<string, CityRecord | undefined>> = Object.fromEntries(
  ownCodes.map((code) => [code, read<CityRecord>(`${code}.json`)]),
);
const names = Object.fromEntries(
  placeRows.map((row) => [row[0], { zh: row[1], en: latinName(row), ...(row[4] ? { area: row[4] } : {}) }]),
);

/** The record of one layer as the build made it. */
export const layerOf = (adcode: string): CityRecord => {
  const record = records[adcode];
  if (!record) throw new Error(`${adcode} has no file of its own`);
  return record;
};

/** What a phone gets for a place on the day that the content was last read: its own record over its province's. */
export const recordOf = (adcode: string): CityRecord => {
  const found = placeDetails(adcode, { records, names }, '2026-11-28');
  if (!found) throw new Error(`${adcode} is no place`);
  return found.record;
};

/** The fourteen big cities that pages are opened with. */
export const codes = [
  '110000',
  '120000',
  '310000',
  '320100',
  '320500',
  '330100',
  '410100',
  '420100',
  '430100',
  '440100',
  '440300',
  '500000',
  '510100',
  '610100',
];

/** What storage holds for somebody who chose this place. */
export const chosen = (adcode: string, area?: string) => {
  const record = recordOf(adcode);
  return { adcode, name: record.city.name, ...(area ? { area } : {}), record };
};

/** The cities and provinces of the store. */
export const placesOfStore = [...pack.provinces, ...pack.cities];
