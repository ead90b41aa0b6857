import type { PlaceRow } from '@/content';
import { ownCodes, placeRows } from '@/content/bundles/place-rows';
import type { Language } from '@/content/words';
import { placeCodeOf, provinceOf } from '@/lib/place-code';
import { latinName } from './search-places';

const byCode = new Map(placeRows.map((row) => [row[0], row]));

/** The row of the place that a code of any level stands for, or undefined for a code of none. */
export const rowOf = (adcode: string): PlaceRow | undefined =>
  byCode.get(placeCodeOf(adcode, (code) => byCode.has(code)) ?? '');

/** The 31 provincial units. */
export const provinces: readonly PlaceRow[] = placeRows.filter(([code]) => code.endsWith('0000'));

/** The rows of a province: its cities, and the province itself. */
export const rowsIn = (province: string): readonly PlaceRow[] =>
  placeRows.filter(([code]) => code.startsWith(province.slice(0, 2)));

/** What a place is called in a language. */
export const nameOf = (row: PlaceRow, language: Language): string =>
  language === 'zh' ? row[1] : `${latinName(row)} ${row[1]}`;

/** The province whose way holds in a place that has nothing of its own; undefined for one that has. */
export function layerName(adcode: string, language: Language): string | undefined {
  if (ownCodes.includes(adcode)) return undefined;
  const row = rowOf(provinceOf(adcode) ?? '');
  return row && nameOf(row, language);
}
