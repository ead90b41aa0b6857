import fc from 'fast-check';
import { placeRows } from '../../scripts/content/divisions';
import { createSearch } from '../../src/domain/search/answer';
import { entriesOf } from '../../src/domain/search/entries';
import { createFinder } from '../../src/domain/search/find';
import { hear, openSounds } from '../../src/domain/search/sounds';
import { spell } from '../../src/domain/search/spelling';
import { pack } from '../support/pack';
import { searchData } from '../support/search';

const book = openSounds(searchData.sounds);
const entries = entriesOf(pack, searchData);
const finder = createFinder(entries, pack.searchWords, book);
const found = (typed: string, n = 5): string[] =>
  finder
    .find(typed)
    .slice(0, n)
    .map(({ kind, id }) => `${kind} ${id}`);
const sound = (text: string): string =>
  hear(text, book)
    .map((piece) => piece[0])
    .join(' ');

test.each([
  ['参保', 'can bao'],
  ['參保', 'can bao'],
  ['ＣＡＮＢＡＯ', 'can bao'],
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
  expect(spell('medical', book.syllables)).toBeUndefined();
  expect(spell("ti'an", new Set(['ti', 'an', 'tian']))).toEqual(['ti', 'an']);
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
    expect(found(typed)).not.toEqual([]);
  },
);

test.each(pack.topics.flatMap(({ questions }) => questions.map((faq) => [faq.ask.zh, faq.id] as const)))(
  'the question “%s” finds itself among the first three',
  (ask, id) => {
    expect(found(ask, 3)).toContain(`question ${id}`);
  },
);

test.each(['asdfgh', '红烧肉', '。。。', '', '   '])('“%s” finds nothing', (typed) =>
  expect(finder.find(typed)).toEqual([]),
);

test('any string at all gives an answer and never an error', () => {
  const search = createSearch(pack, searchData, placeRows());
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: fc.constantFrom(..."断缴医保失业金canbao ’'*?~.") }),
      ),
      (typed) => {
        const { places, screen, groups, total } = search(typed);
        expect(places.rows.length).toBeLessThanOrEqual(3);
        expect(screen.length).toBeLessThanOrEqual(3);
        expect(groups.reduce((sum, group) => sum + group.entries.length, screen.length + places.rows.length)).toBe(
          total,
        );
      },
    ),
    { numRuns: 200 },
  );
});

test('the index and its tables keep their size', () => {
  expect(finder.size.entries).toBe(entries.length);
  expect(finder.size.terms / entries.length).toBeLessThanOrEqual(60);
  expect(Buffer.byteLength(JSON.stringify(searchData))).toBeLessThanOrEqual(32_000);
});
