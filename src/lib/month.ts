import type { Day } from '@/lib/day';

/** A month as YYYY-MM. Months in this form compare as strings. */
export type Month = string;

/** A month between 1990 and 2099. */
export const isMonth = (value: unknown): value is Month =>
  typeof value === 'string' && /^(199\d|20\d\d)-(0[1-9]|1[0-2])$/.test(value);

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The parts of a month for a sentence: `month` as a number, `mm` with two digits. */
export const partsOf = (month: Month): { readonly year: string; readonly month: number; readonly mm: string } => ({
  year: month.slice(0, 4),
  month: Number(month.slice(5)),
  mm: month.slice(5),
});

const count = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month so many months later, earlier when `months` is negative. */
export function addMonths(month: Month, months: number): Month {
  const total = count(month) + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** How many months `later` lies after `earlier`; negative when before. */
export const monthsBetween = (earlier: Month, later: Month): number => count(later) - count(earlier);

/** The last day of a month, YYYY-MM-DD. */
export const lastDayOf = (month: Month): Day =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
