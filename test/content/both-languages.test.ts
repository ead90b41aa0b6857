import { numbersIn } from '../../scripts/content/audit/numbers';
import { pack } from '../support/pack';

interface Pair {
  readonly where: string;
  readonly zh: string;
  readonly en: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every text of the pack in both languages. Law texts are the official wording and are compared elsewhere. */
function pairsIn(value: unknown, where: string): Pair[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      pairsIn(item, isObject(item) && typeof item.id === 'string' ? where : `${where}.${index}`),
    );
  if (!isObject(value)) return [];
  const name = typeof value.id === 'string' ? `${where}/${value.id}` : where;
  const own =
    typeof value.zh === 'string' && typeof value.en === 'string' ? [{ where, zh: value.zh, en: value.en }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${name}.${key}`))];
}

const kinds = [
  'claims',
  'routes',
  'topics',
  'rumours',
  'families',
  'guides',
  'prerequisites',
  'papers',
  'scripts',
  'terms',
  'strings',
  'locals',
  'cities',
  'provinces',
  'hotlines',
] as const;
const pairs = kinds.flatMap((kind) => pairsIn(pack[kind], kind));

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);
const more = 'sixteen seventeen eighteen nineteen twenty'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');

/** The value of an English word for a number; undefined for any other word. */
function valueOf(word: string): number | undefined {
  const plain = [...units, ...more].indexOf(word);
  if (plain >= 0) return plain;
  if (ordinals.includes(word)) return ordinals.indexOf(word);
  if (tens.includes(word)) return (tens.indexOf(word) + 2) * 10;
  const [ten = '', one = ''] = word.split('-');
  return tens.includes(ten) && units.includes(one) ? (tens.indexOf(ten) + 2) * 10 + units.indexOf(one) : undefined;
}

const digitsIn = (text: string): string[] =>
  [...text.replace(/(?<=\d),(?=\d{3})/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => String(Number(number)));

const englishNumbers = (en: string): ReadonlySet<string> =>
  new Set([
    ...digitsIn(en),
    ...[...en.toLowerCase().matchAll(/[a-z]+(?:-[a-z]+)*/g)].flatMap(([word]) =>
      [word, ...word.split('-')].flatMap((part) => valueOf(part) ?? []).map(String),
    ),
    ...months.flatMap((month, index) => (new RegExp(`\\b${month}\\b`).test(en) ? [String(index + 1)] : [])),
  ]);

const han = '零一二三四五六七八九';
/** The numbers of articles that Chinese names in words: 第四十、四十一条. */
const articlesIn = (zh: string): string[] =>
  [...zh.matchAll(/第([一二三四五六七八九十、]+)条/g)].flatMap(([, numbers = '']) =>
    numbers.split('、').map((number) => {
      const [ten, one] = number.includes('十') ? number.split('十') : ['零', number];
      return String((ten === '' ? 1 : han.indexOf(ten ?? '')) * 10 + (one ? han.indexOf(one) : 0));
    }),
  );

/** Pairs that say the same with other numbers, and why. */
const sameWithOther: Readonly<Record<string, string>> = {
  'claims/guizhou-base-2026.text': '六成和三倍 are 60% and 300%',
  'claims/chengdu-medical-base-2026.text': '八成 is 80%',
  'claims/agency-since-2022.text': 'English names the order by its number, Chinese by its title',
  'strings.age-minimum-half': '6 个月 is half a year',
};

test('a number of the Chinese text stands in the English one: dates, amounts, ages, months, hotlines', () => {
  const lost = pairs.flatMap(({ where, zh, en }) => {
    const english = englishNumbers(en);
    const wanted = [...numbersIn(zh), ...digitsIn(zh), ...articlesIn(zh)];
    const missing = wanted.filter((number) => Number(number) > 2 && !english.has(number));
    return missing.length > 0 && !sameWithOther[where] ? [{ where, missing, zh, en }] : [];
  });
  expect(lost).toEqual([]);
});

test('a number of two digits or more in the English text stands in the Chinese one', () => {
  const added = pairs.flatMap(({ where, zh, en }) => {
    const chinese = new Set([...digitsIn(zh), ...numbersIn(zh), ...articlesIn(zh)]);
    const missing = digitsIn(en).filter((number) => number.length > 1 && !chinese.has(number));
    return missing.length > 0 && !sameWithOther[where] ? [{ where, missing, zh, en }] : [];
  });
  expect(added).toEqual([]);
});

/** What asks both ways says neither: 能不能, 有没有, 够不够. */
const asked = /(.)不\1|有没有|没有(?=[，。；？]|$)|[了过]没有|要不要|领不领得到|办不办得完/g;
const forbids = /(?<!特|区|分|级|类|性|个|识)别(?!的|处|人|地|名|克)|不要(?!求)|不得(?!不)|不能(?!不)/;
const denies =
  /\b(not|no|never|nobody|none|nothing|neither|nor|without|cannot|instead|only|closed|stop|false|remember|un\w+)\b|n't/i;

test('what the Chinese text forbids, the English one does not allow', () => {
  const lost = pairs.filter(({ zh, en }) => forbids.test(zh.replace(asked, '')) && !denies.test(en));
  expect(lost).toEqual([]);
});

test('what the English text denies, the Chinese one does not affirm', () => {
  const lost = pairs.filter(
    ({ zh, en }) =>
      /\b(not|never|cannot|nobody|must not)\b|n't/i.test(en) &&
      !/[不没无未非别禁拒免差败]|才|只|以外|待核实|还有|丢了/.test(zh),
  );
  expect(lost).toEqual([]);
});

test('a line that one language names, the other names too', () => {
  const lines = (text: string) => [...new Set(text.match(/\b(?:123\d\d|962218|96225|95588|110)\b/g))].sort();
  expect(pairs.filter(({ zh, en }) => lines(zh).join() !== lines(en).join())).toEqual([]);
});

test('an article that one language names, the other names too', () => {
  const lost = pairs.filter(({ zh, en }) => /第[一二三四五六七八九十百、]+条/.test(zh) && !/\barticles?\b/i.test(en));
  expect(lost).toEqual([]);
});
