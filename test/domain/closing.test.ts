import * as fc from 'fast-check';
import type { Closing } from '../../src/content/schema/city';
import { daysUntil, isUrgent, nextClosing, nextMonthlyDay } from '../../src/content/closing';
import { placesOfStore } from '../support/cities';

const closing = (adcode: string): Closing => {
  const found = placesOfStore.find((place) => place.adcode === adcode)?.closings?.[0];
  if (!found) throw new Error(`${adcode} has no closing`);
  return found;
};

test.each([
  [
    'a day of last year is gone by this year',
    '230000',
    '2026-11-27',
    { year: 2026, day: '2026-12-25', basis: 'as-before', earlierYear: 2025, passed: false },
  ],
  [
    'past it, and no notice of this year: only asking helps',
    '230000',
    '2026-12-27',
    { day: '2026-12-25', passed: true },
  ],
  ['in January the new year counts', '230000', '2027-01-02', { year: 2027, day: '2027-12-25', passed: false }],
  ['no day is known: the year is paid in the year', '120000', '2026-11-27', { day: '2026-12-31', basis: 'year-end' }],
  [
    'a day of the next year is set anew each year: go by the end of this one',
    '430000',
    '2026-11-27',
    { year: 2026, day: '2026-12-31', basis: 'year-end', extended: '2026-03-31' },
  ],
  [
    'in spring the year before is still open by that notice',
    '430000',
    '2026-02-10',
    { year: 2025, day: '2026-03-31', basis: 'announced' },
  ],
  [
    'in the next spring nobody has promised it again',
    '430000',
    '2027-02-10',
    { year: 2026, day: '2027-03-31', basis: 'as-before', earlierYear: 2025 },
  ],
  ['an insurance year ends in June', '420000', '2026-11-27', { year: 2026, day: '2027-06-30', basis: 'rule' }],
  ['and in spring it is the one that began last year', '420000', '2027-03-01', { year: 2026, day: '2027-06-30' }],
  ['重庆 closes in November', '500000', '2026-11-27', { day: '2026-11-30', basis: 'as-before', earlierYear: 2023 }],
] as const)('%s', (_, adcode, today, expected) => expect(nextClosing(closing(adcode), today)).toMatchObject(expected));

const anyDay = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['610100', '2026-11-27', { year: 2027, day: '2027-01-09', basis: 'as-before', earlierYear: 2026 }],
  ['610100', '2026-01-05', { year: 2026, day: '2026-01-09', basis: 'announced' }],
  ['500000', '2027-04-01', { year: 2028, day: '2028-03-31', basis: 'as-before' }],
  ['513400', '2027-02-28', { year: 2027, day: '2027-02-28', basis: 'as-before' }],
] as const)('medical paid for a whole year at once: %s on %s', (adcode, today, expected) => {
  const found = placesOfStore
    .find((place) => place.adcode === adcode)
    ?.closings?.find(({ scheme }) => scheme === 'medical');
  expect(found && nextClosing(found, today)).toMatchObject(expected);
});

test('on any day the next closing of any place lies within 13 months, or has passed and says so', () => {
  const all = placesOfStore.flatMap(({ closings }) => closings ?? []);
  expect(all.length).toBeGreaterThan(14);
  fc.assert(
    fc.property(fc.constantFrom(...all), anyDay, (item, today) => {
      const next = nextClosing(item, today);
      const days = daysUntil(next.day, today);
      expect(days).toBeLessThan(400);
      expect(next.passed).toBe(days < 0);
    }),
  );
});

test('in the last six weeks the closing comes first, in summer it does not', () => {
  const urgent = (today: string) => isUrgent(nextClosing(closing('230000'), today), today);
  expect(['2026-08-01', '2026-11-27', '2026-12-30'].map(urgent)).toEqual([false, true, true]);
});

test.each([
  [20, '2026-11-05', '2026-11-20'],
  [20, '2026-11-20', '2026-11-20'],
  [20, '2026-11-27', '2026-12-20'],
  [31, '2026-02-10', '2026-02-28'],
  [19, '2026-12-27', '2027-01-19'],
])('a window until the %i., seen on %s: %s', (to, today, day) => expect(nextMonthlyDay({ to }, today)).toBe(day));
