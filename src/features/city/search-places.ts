import type { PlaceRow } from '@/content';
import { foldText } from '@/lib/fold-text';
import { placeCodeOf } from '@/lib/place-code';
import { inSimplified } from './traditional';

/** What is compared: small simplified letters without spaces, apostrophes or tones; ü as v, as it is typed. */
const plain = (words: string): string => inSimplified(foldText(words).replace(/['’\s]/g, ''));

const suffix = /(市|地区|盟|自治州|州|省|自治区|区|县)$/;
/** Without what people add to a name or leave out: 合肥市, 延边, hefei city, hefei shi. */
const bareOf = (name: string): string => {
  const bare = name.replace(suffix, '');
  return bare.length > 1 ? bare : name;
};
const latinEnding = /^(.{3,})(city|province|prefecture|league|autonomousregion|shi|sheng)$/;
const asu = (name: string): string => name.replace(/v/g, 'u');

interface Names {
  readonly han: readonly string[];
  readonly latin: readonly string[];
  readonly initials: string;
}

const made = new WeakMap<PlaceRow, Names>();
/** What a row is called in the forms that are compared, worked out once. */
function namesOf(row: PlaceRow): Names {
  const known = made.get(row);
  if (known) return known;
  const [, short, full, pinyin, , , others = ''] = row;
  const syllables = pinyin.split(' ');
  const names = {
    han: [short, full, ...others.split(' ')].filter(Boolean),
    latin: [syllables.join(''), plain(latinName(row))],
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
  made.set(row, names);
  return names;
}

/**
 * How well a row fits: 0 the name itself, 1 its beginning, 2 its pinyin, English name or initials from the start, 3
 * anywhere in the name; undefined when it does not.
 */
function fit(row: PlaceRow, asked: string): number | undefined {
  const { han, latin, initials } = namesOf(row);
  const letters = asked.replace(latinEnding, '$1');
  if (han.includes(asked) || latin.includes(asked) || latin.includes(letters)) return 0;
  if (han.some((name) => name.startsWith(asked))) return 1;
  if (latin.some((name) => [name, asu(name)].some((form) => form.startsWith(asked)))) return 2;
  if (initials.startsWith(asked)) return initials === asked ? 1 : 2;
  return han.some((name) => name.includes(bareOf(asked))) ? 3 : undefined;
}

/** The rows whose name stands inside what was typed, such as an address; a city before its province. */
const inside = (rows: readonly PlaceRow[], asked: string): readonly PlaceRow[] =>
  rows.filter((row) => namesOf(row).han.some((name) => bareOf(name).length > 1 && asked.includes(bareOf(name))));

/**
 * The rows that fit what was typed: a code of any level, or Chinese, pinyin, English or initials, best first, in the
 * order of the table among equals; where none does, those that it names, as an address does. Nothing typed fits all.
 */
export function searchPlaces(rows: readonly PlaceRow[], typed: string): readonly PlaceRow[] {
  const asked = plain(typed);
  if (asked === '') return rows;
  const code = placeCodeOf(asked, (adcode) => rows.some(([known]) => known === adcode));
  if (code !== undefined) return rows.filter(([known]) => known === code);
  const found = rows.flatMap((row) => {
    const rank = fit(row, asked);
    return rank === undefined ? [] : [{ row, rank }];
  });
  if (found.length === 0) return inside(rows, asked);
  return found.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}

/** The rows that are called so, by any of their names. */
export const rowsCalled = (rows: readonly PlaceRow[], typed: string): readonly PlaceRow[] => {
  const asked = plain(typed);
  const called = rows.filter((row) => fit(row, asked) === 0);
  return called.length > 0 || asked === ''
    ? called
    : rows.filter((row) => namesOf(row).han.some((name) => bareOf(name) === asked));
};

/** Cities in what was typed. `named`: the words say this very city, so that it is what the person means. */
export interface PlacesFound {
  readonly rows: readonly PlaceRow[];
  readonly named: boolean;
}

const none: PlacesFound = { rows: [], named: false };
const maxPlaces = 3;
const latin = /^[a-z]+$/;
/** Words of the matter, whose last character may not begin a name: 医保定点 does not say 保定. */
const matter = /[社医参停断续退]保/g;
const bare = (name: string): string => name.replace(/(市|地区|盟|自治州|省|自治区)$/, '');

/**
 * The cities that words in a search for anything mean, three at most: a whole name, alone or inside a question, in
 * Chinese or pinyin; else names that begin so, from two characters or four letters on, or whose initials these are.
 * Takes any string.
 */
export function findPlacesInText(rows: readonly PlaceRow[], typed: string): PlacesFound {
  const asked = plain(typed.slice(0, 120));
  if (asked.length < 2) return none;
  const ranked = rows.map((row) => ({ row, rank: fit(row, asked) }));
  const whole = ranked.filter(({ rank }) => rank === 0).map(({ row }) => row);
  const words = asked.replace(matter, ' ');
  const inside =
    whole.length > 0 || latin.test(asked) ? whole : rows.filter(([, short]) => words.includes(bare(short)));
  if (inside.length > 0) return { rows: inside.slice(0, maxPlaces), named: true };
  const begun = ranked.filter(({ rank }) => rank === 1 || (rank === 2 && asked.length >= 4 && latin.test(asked)));
  return { rows: begun.map(({ row }) => row).slice(0, maxPlaces), named: false };
}

const parts: readonly (readonly [RegExp, string])[] = [
  [/地区$/, ' Prefecture'],
  [/盟$/, ' League'],
  [/自治州$/, ' Autonomous Prefecture'],
  [/州$/, ' Prefecture'],
];
/** Names that may end in 州 and are no autonomous prefecture: 广州, 福州, 贵州. */
const isPlain = (full: string): boolean => /[市省区]$/.test(full) && !full.endsWith('地区');

/** The name in Latin letters, spelt as pinyin is: an apostrophe before a syllable that begins with a, o or e. */
export function latinName([, short, full, pinyin, , english = '']: PlaceRow): string {
  if (english) return english;
  const part = isPlain(full) ? undefined : parts.find(([pattern]) => pattern.test(short));
  const [ending, words] = part ?? [undefined, ''];
  const length = ending ? (ending.exec(short)?.[0].length ?? 0) : 0;
  const syllables = pinyin.split(' ');
  const name = (length > 0 ? syllables.slice(0, -length) : syllables)
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/v/g, 'ü')}${words}`;
}
