import type { Day } from '@/lib/day';
import { windowEnds, windowMonths } from '@/lib/medical-window';
import { addMonths, monthOf, monthsBetween, type Month } from '@/lib/month';

/** Whether the employer still paid for the month of leaving: it depends on the day it reported, so many do not know. */
export type LastMonth = 'paid' | 'unpaid' | 'unsure';

/**
 * `employer`: paid through the employer; `ask`: the month of leaving, not known; `missed`: gone by without cover;
 * `window`: still within three missed months; `late`: past them, where a place may ask for a wait of up to six months.
 */
export type MonthState = 'employer' | 'ask' | 'missed' | 'window' | 'late';

export interface MonthInGap {
  readonly month: Month;
  readonly state: MonthState;
  readonly now: boolean;
}

export interface Gap {
  readonly months: readonly MonthInGap[];
  /** The first month that nobody has paid for. */
  readonly first: Month;
  /** How many months without cover there are so far, this one counted. */
  readonly missed: number;
  /** The last month of the three-month window. */
  readonly windowEnds: Month;
  readonly windowOpen: boolean;
  /** The last month of the window should the month of leaving not have been paid; only where nobody knows. */
  readonly sooner?: Month;
}

/** `future`: not left yet; `old`: so long ago that a calendar says nothing. */
export type GapResult =
  { readonly ok: true; readonly gap: Gap } | { readonly ok: false; readonly fault: 'future' | 'old' };

const maxMonths = 24;
/** One screen. */
const shown = 8;

const stateOf = (month: Month, first: Month, left: Month, now: Month, last: LastMonth): MonthState => {
  if (month === left && last === 'unsure') return 'ask';
  if (month < first) return 'employer';
  if (monthsBetween(first, month) >= windowMonths) return 'late';
  return month < now ? 'missed' : 'window';
};

/**
 * The months around a gap, seen from today, when nothing has been paid since the employer stopped.
 * @param left the month in which the person left. `last` says whether it was still paid; `unsure` counts it as paid and
 * marks it.
 */
export function gapSince(left: Month, last: LastMonth, today: Day): GapResult {
  const now = monthOf(today);
  if (left > now) return { ok: false, fault: 'future' };
  if (monthsBetween(left, now) > maxMonths) return { ok: false, fault: 'old' };
  const first = last === 'unpaid' ? left : addMonths(left, 1);
  const start = monthsBetween(left, now) > shown - 3 ? addMonths(now, 3 - shown) : addMonths(left, -1);
  const ends = windowEnds(first);
  const months = Array.from({ length: shown }, (_, index) => addMonths(start, index)).map((month) => ({
    month,
    state: stateOf(month, first, left, now, last),
    now: month === now,
  }));
  return {
    ok: true,
    gap: {
      months,
      first,
      missed: Math.max(0, monthsBetween(first, now) + 1),
      windowEnds: ends,
      windowOpen: now <= ends,
      ...(last === 'unsure' ? { sooner: windowEnds(left) } : {}),
    },
  };
}
