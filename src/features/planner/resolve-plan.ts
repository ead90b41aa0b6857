import { answersFromQuery } from './answers-link';
import { flowState, type FlowState } from './flow-state';
import type { Answers, Route } from './types';

/** Whose route is shown, and how far its answers go. */
export interface ResolvedPlan {
  readonly whose: 'mine' | 'shared';
  readonly answers: Answers | undefined;
  readonly city: string | undefined;
  readonly walk: FlowState;
  /** True for a link that was made for a route but holds too little to show one. */
  readonly broken: boolean;
}

/**
 * Which route a page shows: that of the link when its answers lead to a plan and differ from the reader's own, else the
 * reader's own. A link never changes what the reader answered.
 * @param query the values of the link, decoded once.
 */
export function resolvePlan(
  route: Route,
  query: Readonly<Record<string, unknown>>,
  own: { readonly answers?: Answers | undefined; readonly city?: string | undefined },
): ResolvedPlan {
  const mine = {
    whose: 'mine',
    answers: own.answers,
    city: own.city,
    walk: flowState(route, own.answers, own.city),
  } as const;
  const link = answersFromQuery(route, query);
  if (Object.keys(link.answers).length === 0) return { ...mine, broken: false };
  const linked = flowState(route, link.answers, link.city);
  if (linked.next) return { ...mine, broken: true };
  const same =
    linked.asked.every((question) => mine.walk.answered.get(question.id) === link.answers[question.id]) &&
    (link.city ?? own.city) === own.city;
  return same
    ? { ...mine, broken: false }
    : { whose: 'shared', answers: link.answers, city: link.city, walk: linked, broken: false };
}
