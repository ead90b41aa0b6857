import { flowState, type FlowState } from './flow-state';
import type { Answers, Route } from './types';

/** One way through the questions, from the first to the plan. */
export interface RoutePath {
  readonly answers: Answers;
  readonly walk: FlowState;
}

/** Every way through the questions, depth first in the order of the options. `city` as in `walk`. */
export function* enumeratePaths(route: Route, city?: string, answers: Answers = {}): Generator<RoutePath> {
  const here = flowState(route, answers, city);
  if (!here.next) {
    yield { answers, walk: here };
    return;
  }
  const { id, options } = here.next;
  for (const option of options) yield* enumeratePaths(route, city, { ...answers, [id]: option.id });
}
