import type { PlaceRow } from '@/content';
import { foldText } from '@/lib/fold-text';

/** What is compared: small letters without spaces, apostrophes or tones; ü as v, as it is typed. */
const plain = (words: string): string => foldText(words).replace(/['’\s]/g, '');

const suffix = /(市|地区|盟|自治州|省|自治区)$/;

/**
 * How well a row fits: 0 the name itself, 1 its beginning, 2 its pinyin or initials from the start, 3 anywhere in the
 * name; undefined when it does not.
 */
function fit([, short, full, pinyin]: PlaceRow, asked: string): number | undefined {
  const syllables = pinyin.split(' ');
  const [joined, initials] = [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
  if (short === asked || full === asked || joined === asked) return 0;
  if (full.startsWith(asked)) return 1;
  if (joined.startsWith(asked) || joined.replace(/v/g, 'u').startsWith(asked)) return 2;
  if (initials.startsWith(asked)) return initials === asked ? 1 : 2;
  return full.includes(asked.replace(suffix, '') || asked) ? 3 : undefined;
}

/**
 * The rows that fit what was typed, in Chinese, pinyin or initials, best first, in the order of the table among equals.
 * Nothing typed fits all.
 */
export function searchPlaces(rows: readonly PlaceRow[], typed: string): readonly PlaceRow[] {
  const asked = plain(typed);
  if (asked === '') return rows;
  const found = rows.flatMap((row) => {
    const rank = fit(row, asked);
    return rank === undefined ? [] : [{ row, rank }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}

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
const bare = (name: string): string => name.replace(suffix, '');

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
export function latinName([, short, full, pinyin, , english]: PlaceRow): string {
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
