import fc from 'fast-check';
import { placeRows } from '../../scripts/content/divisions';
import { searchedPages } from '../../src/features/search/entries';
import { segmentPinyin } from '../../src/features/search/segment-pinyin';
import { createSearch } from '../../src/features/search/search';
import { openStandardWords } from '../../src/features/search/standard-words';
import { openSounds, toSyllables } from '../../src/features/search/syllables';
import { makeSynonyms } from '../../scripts/content/synonyms';
import { openSynonyms } from '../../src/features/search/synonyms';
import { toStream } from '../../src/features/search/word-stream';
import { partsOf } from '../../src/features/search/word-parts';
import budgets from '../search-budgets.json';
import { pack } from '../support/pack';
import { searchData } from '../support/search';

const book = openSounds(searchData.sounds);
const search = createSearch(pack, searchData, placeRows());
const found = (typed: string, n = 5): string[] =>
  search(typed)
    .results.slice(0, n)
    .map(({ entry }) => `${entry.kind} ${entry.id}`);
const sound = (text: string): string =>
  toSyllables(text, book)
    .map((piece) => piece[0])
    .join(' ');

test.each([
  ['参保', 'can bao'],
  ['參保', 'can bao'],
  ['ＣＡＮＢＡＯ', 'can bao'],
  ['cānbǎo', 'can bao'],
  ['断交', 'duan jiao'],
  ['斷繳', 'duan jiao'],
  ['零活就业', 'ling huo jiu ye'],
  ['canbaodengji', 'can bao deng ji'],
])('%s is heard as %s', (text, sounds) => expect(sound(text)).toBe(sounds));

test('重 keeps both of its sounds, and 激 typed for 缴 is heard as 缴 too', () => {
  expect(book.of('重')).toEqual(expect.arrayContaining(['zhong', 'chong']));
  expect(book.of('激')).toContain('jiao');
});

test('letters that are no pinyin from end to end stay a word', () => {
  expect(segmentPinyin('medical', book.syllables)).toBeUndefined();
  expect(segmentPinyin("ti'an", new Set(['ti', 'an', 'tian']))).toEqual(['ti', 'an']);
});

test.each([
  ['断缴', 'term gap-term'],
  ['断交', 'term gap-term'],
  ['duanjiao', 'term gap-term'],
  ['微信缴费', 'guide wechat'],
  ['支付宝', 'guide alipay'],
  ['zhifubao', 'guide alipay'],
  ['参保登记', 'prerequisite enrolment'],
  ['lhjy', 'term flexible-term'],
  ['零活就业', 'term flexible-term'],
  ['第五十八条', 'article sil-58'],
  ['缴费基数', 'term contribution-base-term'],
  ['contribution base', 'term contribution-base-term'],
  ['Alipay', 'guide alipay'],
])('%s finds %s among the first five', (typed, wanted) => expect(found(typed)).toContain(wanted));

test.each(['断缴', '医保停了怎么办', '失业金', 'syj', '失業金', 'unemployment benefit', '自己交', '代缴', '三方协议'])(
  '“%s” finds something',
  (typed) => {
    expect(search(typed).kind).not.toBe('nothing');
  },
);

test.each(pack.topics.flatMap(({ questions }) => questions.map((faq) => [faq.ask.zh, faq.id] as const)))(
  'the question “%s” finds itself among the first three',
  (ask, id) => {
    expect(found(ask, 3)).toContain(`question ${id}`);
  },
);

test.each(searchedPages.map((id) => [pack.strings[`search-page-${id}`]?.zh ?? '', id]))(
  'the name of a page, “%s”, finds that page among the first three',
  (name, id) => expect(found(name, 3)).toContain(`page ${id}`),
);

test.each(['asdfgh', '红烧肉', '。。。', '', '   ', '周杰伦演唱会门票', 'how to cook rice', '明天会下雨吗'])(
  '“%s” is none of ours',
  (typed) => {
    const { kind, sure } = search(typed);
    expect([kind, sure]).toEqual(['nothing', false]);
  },
);

test.each([
  ['自己交一个月多少钱', 'question'],
  ['未查询到有效参保缴费信息', 'screen'],
  ['广州', 'place'],
  ['费款所属期是什么意思', 'term'],
  ['常见问题', 'page'],
  ['红烧肉怎么炖', 'nothing'],
])('“%s” is understood as %s', (typed, kind) => expect(search(typed).kind).toBe(kind));

test('a plain question in which a word of a message stands is not called a message without doubt', () => {
  for (const typed of ['断缴的月份能补缴吗', '失业金可以转移到老家吗', '没有居住证能自己交社保吗']) {
    const { kind, results } = search(typed);
    expect([typed, kind === 'screen', results[0]?.entry.kind]).toEqual([typed, false, 'question']);
  }
});

test('a city in a question is offered beside the answer and is not the answer', () => {
  const { kind, places } = search('广州怎么交社保');
  expect([kind, places.rows[0]?.[0]]).toEqual(['question', '440100']);
});

test('full width, tones and capitals find what plain letters find', () => {
  const plain = found('shiyejin');
  for (const typed of ['ｓｈｉｙｅｊｉｎ', 'SHIYEJIN', 'shīyèjīn']) expect(found(typed)).toEqual(plain);
});

const standard = openStandardWords(searchData.standard);

test.each([
  ['冇公司', '没有公司'],
  ['I quit', '我辞职'],
  ['unemployment benefit', '失业金'],
  ['社保从哪一步开始', undefined],
])('“%s” is read in standard words as %s', (text, written) =>
  expect(standard.rewrite(partsOf(text), () => true)?.join('')).toBe(written),
);

test('traditional characters become simple ones before words are looked up', () =>
  expect([...'離職斷繳'].map(standard.simplify).join('')).toBe('离职断缴'));

test('a word of two characters is not found where another sounds the same, yet by pinyin and with a slip', () => {
  const synonyms = openSynonyms(makeSynonyms([{ id: 'abroad', words: ['台湾', '参保'] }], book));
  const finds = (text: string) => synonyms.find(toStream(text, book)).length > 0;
  expect(['太晚', '台湾', 'taiwan', '残保'].map(finds)).toEqual([false, true, true, true]);
});

/** Typed text of every kind: any characters, Chinese, our own messages doubled. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(..."断缴医保失业金canbao ’'*?~.") }),
  fc.constantFrom(...pack.asks.flatMap(({ ways }) => Object.values(ways).flat())).map((text) => text.repeat(8)),
);

/** 16 ms on a slow phone, which does some 20 million of these steps a second, with the content ten times as large. */
const { steps: maxSteps } = budgets;
const times = 10;

test('any string at all gives an answer and never an error, in bounded work at ten times the content', () => {
  const repeat = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    Array.from({ length: times }, (_, n) =>
      items.map((item) => ({ ...item, id: n === 0 ? item.id : `${item.id}-${n}` })),
    ).flat();
  const large = createSearch(
    { ...pack, topics: repeat(pack.topics), families: repeat(pack.families), terms: repeat(pack.terms) },
    searchData,
    placeRows(),
  );
  fc.assert(
    fc.property(anything, (typed) => {
      let steps = 0;
      const { results, places, kind } = large(typed, () => (steps += 1));
      expect(steps).toBeLessThanOrEqual(maxSteps);
      expect(places.rows.length).toBeLessThanOrEqual(3);
      expect(results.length).toBeLessThanOrEqual(12);
      if (results.length === 0 && places.rows.length === 0) expect(kind).toBe('nothing');
    }),
    { numRuns: 12 },
  );
});
