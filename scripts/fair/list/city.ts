import { successorOf } from '../../../src/lib/place-code';
import { placeFor } from '../../content/divisions';
import type { Division, Divisions } from './divisions';

/** The insured place that a cell means; or why it means none, and what to write. */
export type FoundCity =
  | { readonly ok: true; readonly adcode: string; readonly name: string; readonly wholeProvince: boolean }
  | { readonly ok: false; readonly fault: string; readonly mend: string };

/** Ways to write a name: in full, short, and without what follows it in the names of prefectures (延边州: 延边). */
const spellings = ({ full, short }: Division): string[] => [
  ...new Set([full, short, short.length > 2 ? short.replace(/(州|盟|地区)$/, '') : short]),
];
const byName = <T extends Division>(list: readonly T[], names: (one: T) => readonly string[]): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const one of list) for (const name of names(one)) found.set(name, [...(found.get(name) ?? []), one]);
  return found;
};

const rounded = /^\d(\.\d+)?e\+?\d{1,2}$/i;

/** Excel's forms of a code: full-width digits, 440300.0, 4.403E+05, 440,300, and the longer codes of statistics. */
function digitsOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,_]/g, '');
  if (rounded.test(plain)) return String(Number(plain));
  const digits = /^(\d+)(\.0+)?$/.exec(plain)?.[1];
  return digits && /^(\d{9}|\d{12})$/.test(digits) ? digits.slice(0, 6) : digits;
}

const some = (list: readonly Division[]): string =>
  list
    .slice(0, 8)
    .map(({ adcode, short }) => `${adcode} ${short}`)
    .join(', ');

/**
 * Makes a finder of the insured place: by code of six, four or two digits, by code or name of a district, by any usual
 * form of a city's name, with or without its province. A province itself is the place of a fair for all of it.
 * @returns a function that never throws; a name that fits two places is refused with both.
 */
export function cityFinder({ cities, provinces, districts }: Divisions): (text: string) => FoundCity {
  const cityByCode = new Map(cities.map((city) => [city.adcode, city]));
  const districtByCode = new Map(districts.map((district) => [district.adcode, district]));
  const provinceByCode = new Map(provinces.map((province) => [province.adcode, province]));
  const [cityNames, provinceNames] = [byName(cities, spellings), byName(provinces, spellings)];
  const districtNames = byName(districts, ({ full }) => [
    full,
    ...(/[市县]$/.test(full) && full.length > 2 ? [full.slice(0, -1)] : []),
  ]);
  const found = ({ adcode, short }: Division): FoundCity => ({
    ok: true,
    adcode,
    name: short,
    wholeProvince: provinceByCode.has(adcode),
  });
  const near = (code: string) => {
    const inProvince = cities.filter(({ adcode }) => adcode.startsWith(code.slice(0, 2)));
    return inProvince.length > 0 ? inProvince : cities;
  };
  const unknown = (text: string, list: readonly Division[]): FoundCity => ({
    ok: false,
    fault: `“${text}” is not a city that we know`,
    mend: `write the city or its six-digit adcode, such as ${some(list)}, or leave it out`,
  });
  const inDistrict = (text: string, district: Divisions['districts'][number]): FoundCity => {
    // A county that its province governs itself goes by the province, as the pages read its code.
    const above = provinceByCode.get(`${district.adcode.slice(0, 2)}0000`);
    const place = district.city === undefined ? above : cityByCode.get(district.city);
    return place ? found(place) : unknown(text, cities);
  };
  const byCode = (digits: string): FoundCity => {
    const code = digits.length === 2 || digits.length === 4 ? digits.padEnd(6, '0') : digits;
    const whole = /^(11|12|31|50)(0[0-2]00|0000)$/.test(code) ? `${code.slice(0, 2)}0000` : code;
    const [city, district, above] = [cityByCode.get(whole), districtByCode.get(code), provinceByCode.get(code)];
    if (city) return found(city);
    if (district) return inDistrict(digits, district);
    const now = cityByCode.get(successorOf(code) ?? '');
    const place = above ?? now;
    return place ? found(place) : unknown(digits, near(code));
  };
  const byWords = (text: string, whole = text): FoundCity => {
    const [asCity = [], asProvince = [], asDistrict = []] = [cityNames, provinceNames, districtNames].map((names) =>
      names.get(text),
    );
    const all = [...asCity, ...asProvince];
    const list = all.length > 0 ? all : asDistrict;
    const [first] = list;
    if (first && list.length === 1) {
      return all.length === 1 ? found(first) : inDistrict(whole, first as Divisions['districts'][number]);
    }
    if (first) {
      const names = list.map(({ adcode, full }) => `${adcode} ${full}`).join(', ');
      return { ok: false, fault: `“${whole}” may be ${names}`, mend: 'write the six-digit adcode of the one you mean' };
    }
    return longer(text, whole);
  };
  /** 广东省深圳市, 深圳市南山区: the name of a province or a city before another name. */
  const longer = (text: string, whole: string): FoundCity => {
    const head = (names: ReadonlyMap<string, Division[]>) =>
      [...names.keys()].filter((name) => text.startsWith(name)).sort((a, b) => b.length - a.length)[0];
    const [city, above] = [head(cityNames), head(provinceNames)];
    const [cityOf, ...others] = city === undefined ? [] : (cityNames.get(city) ?? []);
    const rest = city === undefined ? '' : text.slice(city.length);
    const within = districts.filter(({ full, city: of }) => of === cityOf?.adcode && full.startsWith(rest));
    if (cityOf && others.length === 0 && rest && within.length > 0) return found(cityOf);
    if (above !== undefined && text.length > above.length) return byWords(text.slice(above.length), whole);
    // Names of other kinds, as the picker reads them: traditional, English, pinyin, those of before.
    const called = placeFor(whole)?.[0] ?? '';
    const place = cityByCode.get(called) ?? provinceByCode.get(called);
    return place ? found(place) : unknown(whole, cityOf ? [cityOf] : cities);
  };
  const known = new Map<string, FoundCity>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const digits = digitsOf(text);
    const isProvince = digits !== undefined && provinceByCode.has(digits.padEnd(6, '0'));
    if (digits !== undefined && isProvince && rounded.test(text.normalize('NFKC')))
      return {
        ok: false,
        fault: `“${text}” is a code that Excel rounded`,
        mend: 'set the column to “text” in Excel and type the code again',
      };
    const now = digits === undefined ? byWords(text.normalize('NFKC').replace(/[\s·,\-/]/g, '')) : byCode(digits);
    known.set(text, now);
    return now;
  };
}
