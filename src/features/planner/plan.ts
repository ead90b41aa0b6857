import type { Link, PartCase, PlanPart } from '@/content';
import { matches } from './conditions';
import type { Route } from './types';
import type { FlowState } from './flow-state';

/** One step of the plan: what it says in this situation, where to go for it, and the tick that stands for it. */
export interface PlanStep {
  readonly id: string;
  readonly shown: PartCase;
  readonly links: readonly Link[];
  /** What has to stand before it. */
  readonly needs: PlanPart['needs'];
  /** Shared with the guide or the checklist where the step is carried out there; else the plan's own. */
  readonly tick: string;
}

/**
 * Steps that stand without what they need before them: the part, and the part it lacks. Empty when the order is right.
 * A step that does not apply needs nothing.
 */
export function missingNeeds(
  plan: readonly PlanStep[],
  { lookup }: Pick<FlowState, 'lookup'>,
): readonly { readonly part: string; readonly need: string }[] {
  const place = new Map(plan.map((step, index) => [step.id, index]));
  return plan.flatMap((step, index) => {
    if (step.shown.state === 'not-for-you') return [];
    return (step.needs ?? [])
      .filter((need) => matches(need.when, lookup) && (place.get(need.part) ?? index) >= index)
      .map((need) => ({ part: step.id, need: need.part }));
  });
}

/** The plan after these answers, in order. A walk that is not finished gives what is known so far. */
export function planOf(route: Route, { lookup }: FlowState): readonly PlanStep[] {
  return route.parts.flatMap((part) => {
    if (!matches(part.when, lookup)) return [];
    const shown = part.cases.find((item) => matches(item.when, lookup));
    if (!shown) return [];
    const links = (part.links ?? []).filter((link) => matches(link.when, lookup));
    return [{ id: part.id, shown, links, needs: part.needs, tick: links[0]?.tick ?? `plan-${part.id}` }];
  });
}
