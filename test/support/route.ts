import { joinRoute } from '../../src/features/planner/join-route';
import { enumeratePaths, type RoutePath } from '../../src/features/planner/enumerate-paths';
import { planOf, type PlanStep } from '../../src/features/planner/plan';
import { flowState } from '../../src/features/planner/flow-state';
import type { Answers } from '../../src/features/planner/types';
import { claimsInScope } from '../../src/content/scope';
import { contentOn, standsOn } from '../../src/content/standing';
import { pack, store } from './pack';

export const flow = joinRoute(pack.routes);

/** Every path through the questions, with the plan it ends in. */
export const everyPlan = (city?: string): { path: RoutePath; plan: readonly PlanStep[] }[] =>
  [...enumeratePaths(flow, city)].map((path) => ({ path, plan: planOf(flow, path.walk) }));

/** The plan for some answers. Questions that they leave open count as not asked yet. */
export const planFor = (answers: Answers, city?: string): readonly PlanStep[] =>
  planOf(flow, flowState(flow, answers, city));

export const partIn = (plan: readonly PlanStep[], id: string): PlanStep['shown'] | undefined =>
  plan.find((step) => step.id === id)?.shown;

/** Everything that a case says, in one language, its claims included. */
export const wordsOf = (shown: PlanStep['shown'], language: 'zh' | 'en'): string =>
  [
    shown.title,
    shown.text,
    ...(shown.needs ?? []),
    shown.by,
    shown.avoid,
    ...(shown.state === 'depends' ? [shown.on] : []),
    ...(shown.state === 'not-for-you' ? [shown.failed, shown.instead] : []),
    ...shown.claims.map((id) => store.claim(id)?.text),
  ]
    .map((text) => text?.[language] ?? '')
    .join(' ');

/** The day on which the content was last gone through. */
const readingDay = '2026-11-27';

/** The plan as it stands on a day. */
export const planOn = (answers: Answers, city: string | undefined, day: string): readonly PlanStep[] => {
  const route = joinRoute(contentOn(pack, day).routes);
  return planOf(route, flowState(route, answers, city));
};

/** One step as the person reads it: its sentences, and the claims behind it that hold in the city on the day. */
export const saidBy = (
  shown: PlanStep['shown'],
  city: string | undefined,
  language: 'zh' | 'en',
  day = readingDay,
): string =>
  [
    shown.title,
    shown.text,
    ...(shown.needs ?? []),
    shown.by,
    shown.avoid,
    ...(shown.state === 'depends' ? [shown.on, shown.otherwise] : []),
    ...(shown.state === 'not-for-you' ? [shown.failed, shown.instead] : []),
    ...claimsInScope(shown.claims, city, store).flatMap((id) => {
      const claim = store.claim(id);
      return claim && standsOn(claim, day) ? [claim.text] : [];
    }),
  ]
    .flatMap((text) => text?.[language] ?? [])
    .join('\n');
