import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { costOf } from '../../src/features/contribution-cost/cost';
import { printYuan, readTyped, yuan } from '../../src/lib/fen';
import { rate, shareOf } from '../../src/features/contribution-cost/rate';
import { rowFor } from '../../src/features/contribution-cost/dated-row';
import { codes } from '../support/cities';
import { top } from '../support/dist';
import { pack, store } from '../support/pack';

interface Example {
  readonly city: string;
  readonly scheme: 'pension' | 'medical';
  readonly day: string;
  readonly base: string;
  readonly rate: string;
  readonly month: string;
  readonly own?: string;
  readonly year: string;
  readonly claim: string;
}
interface Fixed {
  readonly city: string;
  readonly day: string;
  readonly years: readonly string[];
  readonly months: readonly (string | null)[];
  readonly claim: string;
}
const { rows, fixed } = JSON.parse(readFileSync(path.join(top, 'test/fixtures/worked-examples.json'), 'utf8')) as {
  rows: readonly Example[];
  fixed: readonly Fixed[];
};
const cityOf = (adcode: string) => pack.cities.find((city) => city.adcode === adcode);
const none = { bases: [], premiums: [] };
const ofScheme = (adcode: string, scheme: 'pension' | 'medical') => cityOf(adcode)?.[scheme] ?? none;
const lookup = store.claim;

test('every city has a worked example', () => {
  expect(codes.filter((code) => !rows.some(({ city, scheme }) => city === code && scheme === 'pension'))).toEqual([]);
});

test.each(rows.map((row) => [row.claim, row] as const))('%s: the floor gives what was worked by hand', (_, row) => {
  const cost = costOf(ofScheme(row.city, row.scheme), row.day, undefined, lookup);
  expect(cost).toMatchObject({
    kind: 'counted',
    base: yuan(row.base),
    rate: rate(row.rate),
    month: yuan(row.month),
    year: yuan(row.year),
    own: row.own === undefined ? undefined : yuan(row.own),
  });
  expect(store.claim(row.claim)?.text.zh).toContain(row.base);
  expect(store.claim(row.claim)?.scope).toEqual([row.city]);
});

test.each(fixed.map((row) => [row.claim, row] as const))('%s: fixed amounts', (_, row) => {
  const cost = costOf(ofScheme(row.city, 'medical'), row.day, undefined, lookup);
  expect(cost.kind === 'fixed' && cost.options.map(({ year, month }) => [year, month])).toEqual(
    row.years.map((year, n) => [yuan(year), row.months[n] ? yuan(row.months[n] ?? '') : undefined]),
  );
});

describe('a period that is not verified is never counted with', () => {
  test.each([
    ['320100', 'pension', '2026-11-24', 'no-base'],
    ['440100', 'pension', '2026-11-24', 'no-base'],
    ['110000', 'medical', '2026-11-24', 'no-rate'],
    ['410100', 'medical', '2026-11-24', 'no-rate'],
    ['120000', 'pension', '2027-01-01', 'no-base'],
    ['110000', 'pension', '2027-07-01', 'no-rate'],
    ['440300', 'medical', '2027-01-02', 'no-rate'],
  ] as const)('%s %s on %s: %s', (city, scheme, day, kind) => {
    expect(costOf(ofScheme(city, scheme), day, undefined, lookup).kind).toBe(kind);
  });

  test('a base from the own notice is counted with today’s rate', () => {
    expect(costOf(ofScheme('320100', 'pension'), '2026-11-24', yuan('5100'), lookup)).toMatchObject({
      kind: 'counted',
      limits: undefined,
      month: yuan('1020'),
    });
  });

  test('a row whose claim is unknown or due does not hold', () => {
    const bases = ofScheme('110000', 'pension').bases;
    expect(rowFor(bases, '2026-11-24', lookup)).toMatchObject({ holds: true, row: { floor: '7270' } });
    expect(rowFor(bases, '2026-11-24', () => undefined)).toMatchObject({ holds: false, last: { floor: '7270' } });
    expect(rowFor(bases, '2027-07-01', lookup).holds).toBe(false);
    expect(rowFor(bases, '2024-01-01', lookup)).toEqual({ holds: false, last: undefined });
  });
});

test('a base outside the limits gives no amount, and one at a limit does', () => {
  const terms = ofScheme('310000', 'pension');
  const kind = (base: string) => costOf(terms, '2026-11-24', yuan(base), lookup).kind;
  expect(['7545.99', '7546', '37731', '37731.01'].map(kind)).toEqual(['below', 'counted', 'counted', 'above']);
});

test('an amount is always a whole number of fen, and rounding is half up', () => {
  expect(shareOf(yuan('6117'), rate('9.5%'))).toBe(yuan('581.12'));
  expect([shareOf(yuan('0.02'), rate('25%')), shareOf(yuan('0.01'), rate('49%'))]).toEqual([1, 0]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 9999 }), (fen, points) => {
      const share = shareOf(fen as ReturnType<typeof yuan>, points as ReturnType<typeof rate>);
      expect(Number.isSafeInteger(share)).toBe(true);
      expect(Math.abs(share - Number((BigInt(fen) * BigInt(points)) / 10000n))).toBeLessThanOrEqual(1);
    }),
  );
});

test('yuan print and read back as they were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (fen) => {
      const printed = printYuan(fen as ReturnType<typeof yuan>);
      expect(yuan(printed.replace(/,/g, ''))).toBe(fen);
      expect(readTyped(`¥ ${printed} 元`)).toEqual({ ok: true, amount: fen });
    }),
  );
});

test.each([
  ['７２７０', 727000],
  ['7,270.5', 727050],
  ['7270.', 727000],
  ['007270.500', 727050],
])('a base typed as %s is read', (typed, amount) => {
  expect(readTyped(typed)).toEqual({ ok: true, amount });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['七千', 'not-a-number'],
  ['-5', 'not-a-number'],
  ['1e5', 'not-a-number'],
  ['7,27', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['7270.555', 'too-fine'],
  ['99999999', 'too-large'],
  ['0', 'zero'],
  ['0.00', 'zero'],
])('a base typed as "%s": %s', (typed, fault) => {
  expect(readTyped(typed)).toEqual({ ok: false, fault });
});

test('whatever is typed gives an amount above zero or a fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9０-９,. ¥元-]{0,14}$/)), (typed) => {
      const read = readTyped(typed);
      if (read.ok) expect(read.amount > 0 && Number.isSafeInteger(read.amount)).toBe(true);
    }),
  );
});
