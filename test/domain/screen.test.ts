import fc from 'fast-check';
import { placeRows } from '../../scripts/content/divisions';
import { createSearch } from '../../src/features/search/search';
import { createScreenMatcher } from '../../src/features/search/screen-matcher';
import { openSounds } from '../../src/features/search/syllables';
import { linesOf } from '../support/heard';
import { pack } from '../support/pack';
import { searchData } from '../support/search';

const matcher = createScreenMatcher(pack.families, openSounds(searchData.sounds));
const first = (typed: string): string | undefined => matcher.match(typed)[0]?.family;
const familyOf = (name: string): string | undefined => pack.families[Number(name.slice(1)) - 1]?.id;
const heldOut = (file: string) => linesOf(file).map((line) => line.split('|') as [string, string, string]);
const missed = (file: string, ask = first): string[] =>
  heldOut(file).flatMap(([row, family, words]) =>
    ask(words) === familyOf(family) ? [] : [`${row} ${family} ${words}: ${ask(words) ?? 'nothing'}`],
  );
const search = createSearch(pack, searchData, placeRows());
/** The message that the search page shows first, whatever else stands there. */
const firstMessage = (typed: string): string | undefined =>
  search(typed).results.find(({ entry }) => entry.kind === 'trouble')?.entry.id;

test.each(
  pack.families.flatMap((family) =>
    family.troubles.flatMap((trouble) => trouble.shows.map(({ text }) => [text.zh, family.id, trouble.id] as const)),
  ),
)('“%s” finds its own family and trouble first', (words, family, trouble) => {
  const [best] = matcher.match(words);
  expect([best?.family, best?.troubles[0]]).toEqual([family, trouble]);
});

test.each(['未查询到有效', '查询到有效参', '有效参保缴费', '參保繳費信息', 'youxiaocanbaojiaofei'])(
  'six characters of the message are enough: %s',
  (words) => {
    expect(first(words)).toBe('no-record');
  },
);

test.each([
  ['the list written before the matcher', 'screen-words.txt', 0.97],
  ['the list written after it', 'screen-words-later.txt', 0.88],
])('held out, %s: the right family is the first message shown', (_, file, share) => {
  const wrong = missed(file, firstMessage);
  expect({ share: 1 - wrong.length / heldOut(file).length >= share, wrong }).toEqual({
    share: true,
    wrong: expect.any(Array) as unknown,
  });
});

test('words that once led astray find their family first', () => expect(missed('screen-words-mended.txt')).toEqual([]));

test.each([
  '收不到短信验证码',
  '社保补贴怎么领',
  '短信提示缴费成功',
  '社保卡外借违法吗',
  '手机换号了短信收不到',
  '失业补助金扫码申请没通过',
])('“%s” is not called fraud', (words) => {
  expect(matcher.match(words).map(({ family }) => family)).not.toContain('fraud');
});

test.each(linesOf('not-a-message.txt'))('“%s” is no message', (words) => expect(matcher.match(words)).toEqual([]));

/** Typed text of every kind: any characters, Chinese, our own messages with pieces cut out or doubled. */
const messages = pack.families.flatMap(({ troubles }) =>
  troubles.flatMap(({ shows }) => shows.map(({ text }) => text.zh)),
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(...messages.join('')), maxLength: 400 }),
  fc
    .tuple(fc.constantFrom(...messages), fc.nat(20), fc.nat(30))
    .map(([text, from, length]) => text.slice(from, from + length).repeat(8)),
);

test('any string at all: no error, and work that does not grow past a bound', () => {
  fc.assert(
    fc.property(anything, (typed) => {
      let steps = 0;
      const matches = matcher.match(typed, () => (steps += 1));
      expect(matches.length).toBeLessThanOrEqual(pack.families.length);
      expect(steps).toBeLessThanOrEqual(60_000);
    }),
    { numRuns: 300 },
  );
});

test('a text of any length costs no more than one of 120 characters', () => {
  const steps = (typed: string): number => {
    let count = 0;
    matcher.match(typed, () => (count += 1));
    return count;
  };
  const long = '未查询到有效参保缴费信息'.repeat(10);
  expect(steps(long.repeat(1000))).toBe(steps(long.slice(0, 120)));
});
