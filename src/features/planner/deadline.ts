import type { City, PartCase } from '@/content';
import { nextPayDay } from '@/content/closing';
import type { Day } from '@/lib/day';
import { windowEnds } from '@/lib/medical-window';
import { addMonths, lastDayOf, type Month } from '@/lib/month';

/**
 * Until when a step of the plan has to be done: `medical` cover carried on, this period's `payment` made, or
 * `arbitration` applied for.
 */
export interface Deadline {
  readonly kind: NonNullable<PartCase['due']>;
  readonly day: Day;
  readonly passed: boolean;
}

/** What dates are counted from. */
export interface DeadlineFacts {
  /** The month in which the person left; undefined while it is not known. */
  readonly left: Month | undefined;
  /** What the insured place says; undefined while none is chosen, or before its record has come. */
  readonly place: City | undefined;
  readonly today: Day;
}

/**
 * Arbitration is applied for within a year of the end of employment (Labour Dispute Mediation and Arbitration Law,
 * Article 27). Of that day the month alone is known, so the year ends here with the month before: too early by some
 * days, and never too late.
 */
const arbitrationMonths = 11;

function dayOf(due: Deadline['kind'], { left, place, today }: DeadlineFacts): Day | undefined {
  if (due === 'arbitration') return left === undefined ? undefined : lastDayOf(addMonths(left, arbitrationMonths));
  // The month of leaving counts as paid: whoever left on the first day asks, as the page on gaps says.
  if (due === 'medical') return left === undefined ? undefined : lastDayOf(windowEnds(addMonths(left, 1)));
  return nextPayDay(place, today);
}

/**
 * The date of a step, or undefined where none can be counted: the step has none, the month of leaving is not known, or
 * the place names no day.
 */
export function deadlineOf({ due }: Pick<PartCase, 'due'>, facts: DeadlineFacts): Deadline | undefined {
  const day = due && dayOf(due, facts);
  return day === undefined ? undefined : { kind: due as Deadline['kind'], day, passed: facts.today > day };
}
