import type { Ticks } from '@/lib/ticks';
import { deadlineOf, type Deadline, type DeadlineFacts } from './deadline';
import type { PlanStep } from './plan';

/** How far the person is in their plan. */
export interface PlanProgress {
  /** The steps that apply, in order: these are numbered. */
  readonly things: readonly PlanStep[];
  readonly done: number;
  /** The first step that is not ticked; undefined when all are. */
  readonly next: PlanStep | undefined;
  /** The first date ahead among the steps that are left, in their order; one gone by where no other is known. */
  readonly deadline: Deadline | undefined;
}

/** What is left of a plan, and until when. */
export function progressInPlan(plan: readonly PlanStep[], ticks: Ticks, facts: DeadlineFacts): PlanProgress {
  const things = plan.filter(({ shown }) => shown.state !== 'not-for-you');
  const left = things.filter(({ tick }) => !ticks.has(tick));
  const dates = left.flatMap(({ shown }) => deadlineOf(shown, facts) ?? []);
  return {
    things,
    done: things.length - left.length,
    next: left[0],
    deadline: dates.find(({ passed }) => !passed) ?? dates[0],
  };
}
