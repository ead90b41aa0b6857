import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { costOf } from '../../src/features/contribution-cost/cost';
import { printYuan, readTyped, yuan } from '../../src/lib/fen';
import { placeTerms } from '../../src/features/contribution-cost/place-terms';
import { rate, shareOf } from '../../src/features/contribution-cost/rate';
import { rowFor } from '../../src/features/contribution-cost/dated-row';
import type { SchemeTerms } from '../../src/content/schema/city';
import { codes, ownCodes, prefectureCodes, recordOf } from '../support/cities';
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
const national = pack.nation[0]?.pension ?? [];
const ofScheme = (adcode: string, scheme: 'pension' | 'medical'): SchemeTerms =>
  placeTerms(recordOf(adcode).city, national)[scheme];
const lookup = store.claim;

test('every worked example is of a city that is there', () => {
  expect([...rows, ...fixed].map(({ city }) => city).filter((code) => !codes.includes(code))).toEqual([]);
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
  expect(cost.kind === 'fixed' && cost.options.map(({ year, each }) => [year, each])).toEqual(
    row.years.map((year, n) => [yuan(year), yuan(row.months[n] ?? year)]),
  );
});

describe('a period that is not verified is counted with as an estimate, which says of when it is', () => {
  test.each([
    ['320100', 'pension', '2026-11-27', '4952', ['2025 年度']],
    ['440100', 'pension', '2026-11-27', '5510', ['2025 年 7 月起']],
    ['340100', 'pension', '2026-11-27', '4354', []],
    ['340100', 'pension', '2027-02-01', '4354', ['2026 年']],
    ['500000', 'pension', '2026-11-27', '4553', ['2026 年']],
    ['650100', 'medical', '2026-11-27', '4999', ['2025 年（没有个人账户）', '2025 年（没有个人账户）']],
  ] as const)('%s %s on %s: base %s, of %j', (city, scheme, day, base, periods) => {
    const cost = costOf(ofScheme(city, scheme), day, undefined, lookup);
    expect(cost).toMatchObject({ kind: 'counted', base: yuan(base) });
    expect(cost.kind === 'counted' && cost.estimated.map(({ zh }) => zh)).toEqual(periods);
  });

  test.each([
    ['340100', 'medical'],
    ['230100', 'medical'],
    ['430100', 'medical'],
    ['350200', 'pension'],
  ] as const)('%s %s: where a question stands there is no amount', (city, scheme) => {
    expect(['no-rate', 'no-base']).toContain(costOf(ofScheme(city, scheme), '2026-11-27', undefined, lookup).kind);
  });

  test.each([
    ['2026-12-31', '10%', []],
    ['2027-01-15', '10%', []],
    ['2027-02-28', '10%', []],
    ['2027-03-01', '11%', ['不下调时']],
  ] as const)('Shanghai medical on %s: %s, as long as its document says, and then a guess', (day, share, periods) => {
    const cost = costOf(ofScheme('310000', 'medical'), day, undefined, lookup);
    expect(cost).toMatchObject({ kind: 'no-base', row: { rate: share } });
    expect(cost.kind === 'no-base' && cost.estimated.map(({ zh }) => zh)).toEqual(periods);
    const typed = costOf(ofScheme('310000', 'medical'), day, yuan('10000'), lookup);
    expect(typed).toMatchObject({ kind: 'counted', month: shareOf(yuan('10000'), rate(share)) });
    expect(typed.kind === 'counted' && typed.estimated.map(({ zh }) => zh)).toEqual(periods);
  });

  test('a rate of a time that is over is never given alone as the rate of today', () => {
    const alone = ownCodes.flatMap((code) => {
      const cost = costOf(ofScheme(code, 'medical'), '2027-06-01', undefined, lookup);
      return cost.kind === 'no-base' && cost.row.to && cost.row.to < '2027-06-01' ? [cost.estimated.length] : [];
    });
    expect(alone.length).toBeGreaterThan(0);
    expect(alone).not.toContain(0);
  });

  test.each([
    ['500000', 'pension', '2026-11-28', false],
    ['500000', 'pension', '2027-01-05', true],
    ['440600', 'pension', '2026-11-28', true],
    ['511800', 'medical', '2026-11-28', false],
    ['510100', 'medical', '2026-11-28', true],
  ] as const)('%s %s on %s: whether its figures are of another time, not only weak: %s', (code, scheme, day, old) => {
    const cost = costOf(ofScheme(code, scheme), day, undefined, lookup);
    expect((cost.kind === 'counted' || cost.kind === 'fixed') && [cost.estimated.length > 0, cost.old]).toEqual([
      true,
      old,
    ]);
  });

  test('a row behind which a question stands is never counted with', () => {
    const claim = (id: string) => {
      const found = lookup(id);
      return found && { ...found, grade: 'unverified' as const };
    };
    expect(costOf(ofScheme('310000', 'pension'), '2026-11-27', undefined, claim).kind).toBe('no-rate');
  });

  test('an estimate refuses no base: its limits are of another year', () => {
    expect(costOf(ofScheme('320100', 'pension'), '2026-11-27', yuan('4900'), lookup)).toMatchObject({
      kind: 'counted',
      month: yuan('980'),
      estimated: [],
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

test('in every place the amounts are its own figures times its own rate, to the fen', () => {
  const worked = ownCodes.filter((code) => {
    const { bases, premiums } = ofScheme(code, 'pension');
    const cost = costOf({ bases, premiums }, '2026-11-27', undefined, lookup);
    if (cost.kind !== 'counted') return false;
    const said = cost.limits?.row.claims.map((id) => lookup(id)?.text.zh ?? '').join(' ') ?? '';
    const floor = cost.limits?.row.floor ?? '';
    expect([code, said.includes(floor)]).toEqual([code, true]);
    const percent = Number(cost.row.rate.replace('%', ''));
    const exact = (Number(floor) * percent) / 100;
    expect([code, Math.abs(cost.month / 100 - exact) <= 0.005 + 1e-9]).toEqual([code, true]);
    return true;
  });
  expect(new Set(worked.map((code) => code.slice(0, 2))).size).toBeGreaterThanOrEqual(29);
  expect(worked.length).toBeGreaterThanOrEqual(31);
});

test('of 337 places each has a pension amount, an estimate, or a question that says why not', () => {
  const without = prefectureCodes.filter((code) => {
    const { city } = recordOf(code);
    const cost = costOf(ofScheme(code, 'pension'), '2026-11-27', undefined, lookup);
    return cost.kind !== 'counted' && !(city.asks ?? []).some(({ cell }) => cell === 'pension');
  });
  expect(without).toEqual([]);
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
