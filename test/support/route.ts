import { joinRoute } from '../../src/domain/route/route';
import { allPaths, type RoutePath } from '../../src/domain/route/paths';
import { planOf, type PlanStep } from '../../src/domain/route/plan';
import { walk } from '../../src/domain/route/walk';
import type { Answers } from '../../src/domain/route/types';
import { holdsIn } from '../../src/domain/city/place';
import { contentOn, standsOn } from '../../src/content/standing';
import { pack, store } from './pack';

export const flow = joinRoute(pack.routes);

/** Every path through the questions, with the plan it ends in. */
export const everyPlan = (city?: string): { path: RoutePath; plan: readonly PlanStep[] }[] =>
  [...allPaths(flow, city)].map((path) => ({ path, plan: planOf(flow, path.walk) }));

/** The plan for some answers. Questions that they leave open count as not asked yet. */
export const planFor = (answers: Answers, city?: string): readonly PlanStep[] =>
  planOf(flow, walk(flow, answers, city));

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
export const readingDay = '2026-11-27';

/** The plan as it stands on a day. */
export const planOn = (answers: Answers, city: string | undefined, day: string): readonly PlanStep[] => {
  const route = joinRoute(contentOn(pack, day).routes);
  return planOf(route, walk(route, answers, city));
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
    ...shown.claims.flatMap((id) => {
      const claim = store.claim(id);
      return claim && holdsIn(claim, city) && standsOn(claim, day) ? [claim.text] : [];
    }),
  ]
    .flatMap((text) => text?.[language] ?? [])
    .join('\n');
