import type { City, Closing, MonthlyWindow } from './schema/city';

/**
 * The next closing of a year of contributions.
 *
 * `year` is the contribution year; of an insurance year (July to June) the one in which it begins. `day` is the last
 * day to go by, YYYY-MM-DD. `basis` says how it is known: `announced` for this very year, `as-before` from an earlier
 * year,
 * `year-end` from the rule that the year is paid in the year, `rule` from an insurance year's fixed end. `earlierYear`
 * is the year whose day it was, with `as-before`. `extended` is the last day of the year after that was once allowed.
 * With
 * `passed` the day of an earlier year has gone by and this year's is not known: only asking helps.
 */
export interface NextClosing {
  readonly year: number;
  readonly day: string;
  readonly basis: 'announced' | 'as-before' | 'year-end' | 'rule';
  readonly earlierYear?: number;
  readonly extended?: string;
  readonly passed: boolean;
}

const yearEnd = '12-31';
const insuranceYearEnd = '06-30';

function calendarYear({ day, seen }: Closing, today: string): NextClosing {
  const year = Number(today.slice(0, 4));
  const last = `${year}-${day ?? yearEnd}`;
  if (day === undefined) return { year, day: last, basis: 'year-end', passed: false };
  const announced = seen === year;
  return {
    year,
    day: last,
    basis: announced ? 'announced' : 'as-before',
    ...(announced || seen === undefined ? {} : { earlierYear: seen }),
    passed: today > last,
  };
}

function nextYear({ day, seen }: Closing, today: string): NextClosing {
  const year = Number(today.slice(0, 4));
  if (day === undefined || seen === undefined)
    return { year, day: `${year}-${yearEnd}`, basis: 'year-end', passed: false };
  const open = `${year}-${day}`;
  // In the first months the year before may still be open, as it was before; nobody has promised it.
  if (today <= open) {
    const announced = seen === year - 1;
    return {
      year: year - 1,
      day: open,
      basis: announced ? 'announced' : 'as-before',
      ...(announced ? {} : { earlierYear: seen }),
      passed: false,
    };
  }
  return { year, day: `${year}-${yearEnd}`, basis: 'year-end', extended: `${seen + 1}-${day}`, passed: false };
}

function insuranceYear({ day }: Closing, today: string): NextClosing {
  const year = Number(today.slice(0, 4));
  const end = day ?? insuranceYearEnd;
  const ends = today <= `${year}-${end}` ? year : year + 1;
  return { year: ends - 1, day: `${ends}-${end}`, basis: 'rule', passed: false };
}

function yearStart({ day, seen }: Closing, today: string): NextClosing {
  const end = day ?? yearEnd;
  const now = Number(today.slice(0, 4));
  const year = today <= `${now}-${end}` ? now : now + 1;
  const announced = seen === year;
  return {
    year,
    day: `${year}-${end}`,
    basis: announced ? 'announced' : 'as-before',
    ...(announced || seen === undefined ? {} : { earlierYear: seen }),
    passed: false,
  };
}

const byShape = {
  'calendar-year': calendarYear,
  'next-year': nextYear,
  'insurance-year': insuranceYear,
  'year-start': yearStart,
} as const;

/**
 * When the running year of contributions closes in a place.
 * @param closing what the place says, with the last day that was published.
 * @param today YYYY-MM-DD.
 */
export const nextClosing = (closing: Closing, today: string): NextClosing => byShape[closing.shape](closing, today);

const dayMs = 86_400_000;
/** Whole days from one day to another; negative once it has gone by. Both YYYY-MM-DD. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / dayMs);

/** So long before the closing it is the first thing to be said. */
const urgentDays = 42;

/** Whether the closing is so near, or gone by just now, that it comes before anything else. */
export const isUrgent = (next: NextClosing, today: string): boolean =>
  next.passed || daysUntil(next.day, today) <= urgentDays;

/**
 * The last day of the monthly window that is open today or opens next, YYYY-MM-DD. A month that has no such day ends it
 * on its own last day; one in which nothing is taken is passed over.
 */
export function nextMonthlyDay(window: Pick<MonthlyWindow, 'to' | 'skips'>, today: string): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const at = (offset: number): string => {
    const first = new Date(Date.UTC(year, month - 1 + offset, 1));
    const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    first.setUTCDate(Math.min(window.to, days));
    return first.toISOString().slice(0, 10);
  };
  let offset = day <= Number(at(0).slice(8)) ? 0 : 1;
  while (window.skips?.includes(Number(at(offset).slice(5, 7))) && offset < 12) offset += 1;
  return at(offset);
}

/** Until when the running or next pension payment of a place is taken, YYYY-MM-DD; undefined where no day is known. */
export function nextPayDay(place: City | undefined, today: string): string | undefined {
  const window = place?.windows?.find(({ scheme }) => scheme === 'pension');
  return window && nextMonthlyDay(window, today);
}
