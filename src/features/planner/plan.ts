import type { Link, PartCase } from '@/content';
import { matches } from './conditions';
import type { Route } from './types';
import type { FlowState } from './flow-state';

/** One step of the plan: what it says in this situation, where to go for it, and the tick that stands for it. */
export interface PlanStep {
  readonly id: string;
  readonly shown: PartCase;
  readonly links: readonly Link[];
  /** Shared with the guide or the checklist where the step is carried out there; else the plan's own. */
  readonly tick: string;
}

/** The plan after these answers, in order. A walk that is not finished gives what is known so far. */
export function planOf(route: Route, { lookup }: FlowState): readonly PlanStep[] {
  return route.parts.flatMap((part) => {
    if (!matches(part.when, lookup)) return [];
    const shown = part.cases.find((item) => matches(item.when, lookup));
    if (!shown) return [];
    const links = (part.links ?? []).filter((link) => matches(link.when, lookup));
    return [{ id: part.id, shown, links, tick: links[0]?.tick ?? `plan-${part.id}` }];
  });
}
