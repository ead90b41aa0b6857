import type { City, Guide, Store } from '@/content';
import type { Day } from '@/lib/day';
import type { Ticks } from '@/lib/ticks';
import {
  deadlineOf,
  flowOf,
  flowState,
  paysThemselves,
  planOf,
  progressInPlan,
  type PlanProgress,
} from '@/features/planner';
import type { Month } from '@/lib/month';

/** A guide with some steps ticked: `next` is the place of the first that is not, from 0. */
export interface GuideBegun {
  readonly guide: Guide;
  readonly progress: { readonly done: number; readonly total: number; readonly next: number | undefined };
}

/** What the person did, as far as home goes by it. */
export interface Doings {
  readonly answers: Readonly<Record<string, string>> | undefined;
  readonly ticks: Ticks;
  readonly left: Month | undefined;
  /** The guide that was begun, and how far it is. */
  readonly begun: GuideBegun | undefined;
  readonly city: { readonly adcode: string; readonly place: City | undefined } | undefined;
}

/**
 * Where the person stands. `new`: nothing begun. `guide`: ticked steps of a guide, no route. `asked`: some questions
 * are open. `waiting`: answered, and the route has not come yet. `plan`: some steps are left. `done`: none is.
 * `pays`: there is something to pay; `payBy` is the next payment day then, where the place names one.
 */
export type Status =
  | { readonly kind: 'new' | 'asked' | 'waiting' }
  | { readonly kind: 'guide'; readonly begun: GuideBegun }
  | {
      readonly kind: 'plan';
      readonly progress: PlanProgress;
      readonly next: NonNullable<PlanProgress['next']>;
      readonly pays: boolean;
    }
  | { readonly kind: 'done'; readonly total: number; readonly pays: boolean; readonly payBy: Day | undefined };

const isAnswered = (answers: Doings['answers']): boolean => answers?.reason !== undefined;

/**
 * Works out what the card on home says.
 * @param route the store with the route; undefined while it has not come.
 */
export function statusOf({ answers, ticks, left, begun, city }: Doings, route: Store | undefined, today: Day): Status {
  if (!isAnswered(answers)) return begun ? { kind: 'guide', begun } : { kind: 'new' };
  if (!route) return { kind: 'waiting' };
  const flow = flowOf(route);
  const walk = flowState(flow, answers, city?.adcode);
  if (walk.next) return { kind: 'asked' };
  const facts = { left, place: city?.place, today };
  const progress = progressInPlan(planOf(flow, walk), ticks, facts);
  const pays = paysThemselves(walk);
  if (progress.next) return { kind: 'plan', progress, next: progress.next, pays };
  return {
    kind: 'done',
    total: progress.things.length,
    pays,
    payBy: pays ? deadlineOf({ due: 'payment' }, facts)?.day : undefined,
  };
}
