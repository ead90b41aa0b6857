import type { City, PartCase } from '@/content';
import { nextPayDay } from '@/content/closing';
import type { Day } from '@/lib/day';
import { windowEnds } from '@/lib/medical-window';
import { addMonths, lastDayOf, type Month } from '@/lib/month';

/** Until when a step of the plan has to be done: `medical` cover carried on, or this period's `payment` made. */
export interface Deadline {
  readonly kind: Exclude<NonNullable<PartCase['due']>, 'arbitration'>;
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

function dayOf(due: Deadline['kind'], { left, place, today }: DeadlineFacts): Day | undefined {
  // The month of leaving counts as paid: whoever left on the first day asks, as the page on gaps says.
  if (due === 'medical') return left === undefined ? undefined : lastDayOf(windowEnds(addMonths(left, 1)));
  return nextPayDay(place, today);
}

/**
 * The date of a step by which the person has to carry on, or undefined where none can be counted: the step has none,
 * the month of leaving is not known, or the place names no day. A claim against the employer is not one of them.
 */
export function deadlineOf({ due }: Pick<PartCase, 'due'>, facts: DeadlineFacts): Deadline | undefined {
  const day = due && due !== 'arbitration' ? dayOf(due, facts) : undefined;
  return day === undefined ? undefined : { kind: due as Deadline['kind'], day, passed: facts.today > day };
}
