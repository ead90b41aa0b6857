import type { PlaceRow } from '@/content';

/** What is compared: small letters without spaces, apostrophes or tones; ü as v, as it is typed. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’\s]/g, '');

const suffix = /(市|地区|盟|自治州)$/;

/** How well a row fits: 0 the name itself, 1 its beginning, 2 its pinyin or initials from the start, 3 anywhere in the name; undefined when it does not. */
function fit([, short, full, pinyin]: PlaceRow, asked: string): number | undefined {
  const syllables = pinyin.split(' ');
  const [joined, initials] = [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
  if (short === asked || full === asked || joined === asked) return 0;
  if (full.startsWith(asked)) return 1;
  if (joined.startsWith(asked) || joined.replace(/v/g, 'u').startsWith(asked)) return 2;
  if (initials.startsWith(asked)) return initials === asked ? 1 : 2;
  return full.includes(asked.replace(suffix, '') || asked) ? 3 : undefined;
}

/** The rows that fit what was typed, in Chinese, pinyin or initials, best first, in the order of the table among equals. Nothing typed fits all. */
export function searchPlaces(rows: readonly PlaceRow[], typed: string): readonly PlaceRow[] {
  const asked = plain(typed);
  if (asked === '') return rows;
  const found = rows.flatMap((row) => {
    const rank = fit(row, asked);
    return rank === undefined ? [] : [{ row, rank }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}

const parts: readonly (readonly [RegExp, string])[] = [
  [/地区$/, ' Prefecture'],
  [/盟$/, ' League'],
  [/自治州$/, ' Autonomous Prefecture'],
];

/** The name in Latin letters, spelt as pinyin is: an apostrophe before a syllable that begins with a, o or e. */
export function latinName([, short, , pinyin]: PlaceRow): string {
  const [ending, words] = parts.find(([pattern]) => pattern.test(short)) ?? [undefined, ''];
  const length = ending ? (ending.exec(short)?.[0].length ?? 0) : 0;
  const syllables = pinyin.split(' ');
  const name = (length > 0 ? syllables.slice(0, -length) : syllables).map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable)).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/v/g, 'ü')}${words}`;
}
