import { dayInChina } from '../../src/platform/clock';
import { pack } from './pack';

const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
const earliest = pack.claims.map(({ reviewBy }) => reviewBy).sort()[0] ?? '';

/**
 * The days on which the suite stands: today, the day after the first review day, and the day after the new medical law
 * takes effect.
 */
export const days: readonly string[] = [...new Set([dayInChina(Date.now()), shiftDay(earliest, 1), '2027-01-02'])];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A value and everything below it that has fields. */
export const objectsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/**
 * Every day from `first` on that stands on either side of a turn: the last before something in the content begins, the
 * day it begins, the day it ends, and the day after.
 */
export const turningDays = (first: string): readonly string[] =>
  [
    ...new Set(
      objectsIn(pack).flatMap(({ from, until, to }) => [
        ...(isDay(from) ? [shiftDay(from, -1), from] : []),
        ...[until, to].filter(isDay).flatMap((end) => [end, shiftDay(end, 1)]),
      ]),
    ),
  ]
    .filter((day) => day >= first)
    .sort();
