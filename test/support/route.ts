import { joinRoute } from '../../src/features/planner/join-route';
import { enumeratePaths, type RoutePath } from '../../src/features/planner/enumerate-paths';
import { planOf, type PlanStep } from '../../src/features/planner/plan';
import { flowState } from '../../src/features/planner/flow-state';
import type { Answers } from '../../src/features/planner/types';
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
