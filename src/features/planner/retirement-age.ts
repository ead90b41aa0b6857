import type { Birth, RetirementKind } from '@/lib/birth';

/** A retirement age in years and months, and the month in which it is reached (YYYY-MM). */
export interface RetirementAge {
  readonly years: number;
  readonly months: number;
  readonly reached: string;
}

/**
 * `first`: the first month of birth that is put off, by one month; each further `step` months add one, up to `most`.
 */
const rules: Readonly<
  Record<
    RetirementKind,
    { readonly years: number; readonly first: string; readonly step: number; readonly most: number }
  >
> = {
  'man-60': { years: 60, first: '1965-01', step: 4, most: 36 },
  'woman-55': { years: 55, first: '1970-01', step: 4, most: 36 },
  'woman-50': { years: 50, first: '1975-01', step: 2, most: 60 },
};

const countOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthAt = (count: number): string => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;

/**
 * The statutory retirement age by sex, kind and month of birth, after the decision of 2024-09-13 and the annexes of the
 * State Council's measures (国务院关于渐进式延迟法定退休年龄的办法, article 1): in force from 2025-01-01.
 * @param birth a month between 1930-01 and 2099-12.
 */
export function retirementAge({ month, kind }: Birth): RetirementAge {
  const { years, first, step, most } = rules[kind];
  const later = countOf(month) - countOf(first);
  const delay = later < 0 ? 0 : Math.min(most, Math.floor(later / step) + 1);
  const total = years * 12 + delay;
  return { years: Math.floor(total / 12), months: total % 12, reached: monthAt(countOf(month) + total) };
}

/**
 * Months of payment that a pension needs by the year in which the age is reached: fifteen years until 2029, six months
 * more each year from 2030, twenty years from 2039 (article 2 of the same measures).
 */
export const minimumMonths = (year: number): number => 180 + 6 * Math.min(10, Math.max(0, year - 2029));

/** Options of the question about age, in the words of the route. */
export type AgeOption = 'far' | 'near' | 'year' | 'past';

/**
 * Age in years from which a first enrolment elsewhere may open a temporary account only: men 50, women 40. From there
 * retirement counts as near.
 */
const nearFrom: Readonly<Record<RetirementKind, number>> = { 'man-60': 50, 'woman-55': 40, 'woman-50': 40 };

/** Which option of the question about age holds on a day (YYYY-MM-DD). Twelve months left count as within the year. */
export function ageOption(birth: Birth, today: string): AgeOption {
  const now = countOf(today.slice(0, 7));
  const left = countOf(retirementAge(birth).reached) - now;
  if (left <= 0) return 'past';
  if (left <= 12) return 'year';
  return now - countOf(birth.month) >= nearFrom[birth.kind] * 12 ? 'near' : 'far';
}
