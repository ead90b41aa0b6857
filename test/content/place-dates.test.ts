import { nextClosing, nextPayDay } from '../../src/content/closing';
import { wordsIn } from '../../src/content/words';
import { closingLine, urgentClosing } from '../../src/components/place-dates/closing-line';
import { prefectureCodes, recordOf } from '../support/cities';
import { pack, store } from '../support/pack';

const texts = new Map(pack.claims.map(({ id, text }) => [id, text.zh]));
const saidBy = (claims: readonly string[]): string => claims.map((id) => texts.get(id) ?? '').join(' ');
const places = [...pack.provinces, ...pack.cities];

const windows = places.flatMap(({ name, windows: found = [] }) => found.map((window) => [name.zh, window] as const));
const closings = places.flatMap(({ name, closings: found = [] }) =>
  found.map((closing) => [name.zh, closing] as const),
);

/** How a claim may write a day: 12 月 25 日, 2026-01-09, or 3 月底 for the last day of a month. */
function writings(day: string): readonly string[] {
  const [month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(2026, month, 0)).getUTCDate() === date;
  return [`${month} 月 ${date} 日`, `-${day}`, ...(last ? [`${month} 月底`, `${month} 月`] : [])];
}

test.each(windows)('%s: the days of the month stand in the claims of the window', (_, { from, to, claims }) => {
  const numbers = saidBy(claims).match(/\d+/g) ?? [];
  expect(numbers).toEqual(expect.arrayContaining([from ?? to, to].map(String)));
});

test.each(closings.filter(([, { day }]) => day !== undefined))(
  '%s: the closing day stands in its claims',
  (_, { day = '', claims }) => {
    const said = saidBy(claims);
    expect([said, writings(day).some((writing) => said.includes(writing))]).toEqual([said, true]);
  },
);

const readers = ['2026-11-28', '2026-12-20', '2027-01-05', '2027-06-25'] as const;
const words = wordsIn('zh', store);
const dated = readers.flatMap((day) =>
  prefectureCodes.flatMap((code) => {
    const { city } = recordOf(code);
    return (['pension', 'medical'] as const).flatMap((scheme) => {
      const closing = city.closings?.find((item) => item.scheme === scheme);
      const line = closingLine(city, day, words, scheme);
      return closing && line ? [{ day, code, city, scheme, closing, line, next: nextClosing(closing, day) }] : [];
    });
  }),
);

test('on each day each place that has a closing says it under its own name, with a whole date or none', () => {
  expect(new Set(dated.map(({ code }) => code)).size).toBeGreaterThan(200);
  for (const { city, line } of dated) {
    expect(line.text.startsWith(`${city.name.zh}：`)).toBe(true);
    expect(line.text).not.toMatch(/\{|undefined|NaN| 0 /);
  }
});

test('the day of an earlier year is never said as this year’s', () => {
  for (const { line, next } of dated.filter((item) => item.next.basis === 'as-before'))
    expect([line.text, next.passed || /[打问] 123/.test(line.text)]).toEqual([line.text, true]);
  for (const { line, next } of dated.filter((item) => item.next.basis === 'year-end' || item.next.basis === 'rule'))
    expect(line.text).toContain(`${next.day.slice(0, 4)} 年`);
});

test('after New Year no page says a closing of the old year, except one that may still be open, as a question', () => {
  const old = dated.filter(({ day, next }) => day === '2027-01-05' && next.year === 2026 && next.basis !== 'rule');
  expect(old.length).toBeGreaterThan(30);
  for (const { line } of old) expect(line.text).toContain('可能还收');
});

test('nobody is told to pay later than the last days of the month on which the place takes payments', () => {
  for (const { city, next, scheme } of dated) {
    const window = city.windows?.find((item) => item.scheme === scheme);
    if (!window || (window.from ?? 0) > window.to || next.day.endsWith('06-30')) continue;
    expect([city.name.zh, Number(next.day.slice(8)) <= window.to]).toEqual([city.name.zh, true]);
  }
});

test.each([
  ['2026-11-28', 130],
  ['2026-12-20', 190],
  ['2027-06-25', 29],
] as const)('on %s the closing comes first in %i places and more', (day, atLeast) => {
  const first = prefectureCodes.filter((code) => urgentClosing(recordOf(code).city, day, words));
  expect(first.length).toBeGreaterThanOrEqual(atLeast);
});

test('medical that is paid for a year at once comes first in the weeks before it closes', () => {
  const xian = recordOf('610100').city;
  expect(urgentClosing(xian, '2027-01-05', words)?.text).toContain('医保');
  expect(urgentClosing(xian, '2026-12-20', words)?.text).toContain('养老');
  expect(urgentClosing(recordOf('510100').city, '2027-01-05', words)).toBeUndefined();
});

test('in months in which a place debits nothing, the next payment is that of the month after', () => {
  const shenyang = recordOf('210100').city;
  expect(['2026-12-10', '2026-12-20', '2027-01-05', '2027-03-16'].map((day) => nextPayDay(shenyang, day))).toEqual([
    '2026-12-15',
    '2027-03-15',
    '2027-03-15',
    '2027-04-15',
  ]);
});
