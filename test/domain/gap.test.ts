import * as fc from 'fast-check';
import { gapSince } from '../../src/features/coverage-gap/gap';
import { addMonths, isMonth, monthsBetween } from '../../src/lib/month';

const today = '2026-11-24';
const gap = (left: string, last: 'paid' | 'unpaid' | 'unsure' = 'paid') => {
  const result = gapSince(left, last, today);
  if (!result.ok) throw new Error(result.fault);
  return result.gap;
};
const states = (left: string, last?: 'paid' | 'unpaid' | 'unsure') =>
  gap(left, last).months.map(({ month, state, now }) => `${month.slice(5)} ${state}${now ? ' now' : ''}`);

test('left in September, that month paid: October is gone, three months end with December', () => {
  expect(states('2026-09')).toEqual([
    '08 employer',
    '09 employer',
    '10 missed',
    '11 window now',
    '12 window',
    '01 late',
    '02 late',
    '03 late',
  ]);
  expect(gap('2026-09')).toMatchObject({ first: '2026-10', missed: 2, windowEnds: '2026-12', windowOpen: true });
});

test('that month not paid: everything is a month earlier', () => {
  expect(gap('2026-09', 'unpaid')).toMatchObject({
    first: '2026-09',
    missed: 3,
    windowEnds: '2026-11',
    windowOpen: true,
  });
});

test('not known whether it was paid: the month says ask, and the earlier end is told', () => {
  expect(states('2026-09', 'unsure')[1]).toBe('09 ask');
  expect(gap('2026-09', 'unsure').sooner).toBe(gap('2026-09', 'unpaid').windowEnds);
  expect(gap('2026-09', 'paid').sooner).toBeUndefined();
});

test('left this month and paid: nothing is missed yet', () => {
  expect(gap('2026-11').missed).toBe(0);
});

test('left in July: the three months are over', () => {
  expect(gap('2026-07')).toMatchObject({ missed: 4, windowOpen: false, windowEnds: '2026-10' });
  expect(states('2026-07')).toContain('11 late now');
});

test('a month ahead, and one too long ago, are said to be so', () => {
  expect(gapSince('2026-12', 'paid', today)).toEqual({ ok: false, fault: 'future' });
  expect(gapSince('2024-10', 'paid', today)).toEqual({ ok: false, fault: 'old' });
});

test('today is on the screen, once, whatever month was left and whatever day it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 24 }),
      fc.constantFrom('paid' as const, 'unpaid' as const, 'unsure' as const),
      fc.integer({ min: 0, max: 400 }),
      (ago, last, ahead) => {
        const now = addMonths('2026-11', ahead);
        const result = gapSince(addMonths(now, -ago), last, `${now}-15`);
        expect(result.ok && result.gap.months.filter((month) => month.now)).toHaveLength(1);
        expect(result.ok && result.gap.months).toHaveLength(8);
      },
    ),
  );
});

test('months add up across years', () => {
  expect([addMonths('2026-11', 2), addMonths('2026-01', -1), addMonths('2026-12', 0)]).toEqual([
    '2027-01',
    '2025-12',
    '2026-12',
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: -200, max: 200 }),
      (n) => isMonth(addMonths('2026-11', n)) && monthsBetween('2026-11', addMonths('2026-11', n)) === n,
    ),
  );
  expect(['2026-13', '2026-1', '26-01', 'x', 5, null, '1026-01'].filter(isMonth)).toEqual([]);
});
