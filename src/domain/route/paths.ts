import { walk, type Walk } from './walk';
import type { Answers, Route } from './types';

/** One way through the questions, from the first to the plan. */
export interface RoutePath {
  readonly answers: Answers;
  readonly walk: Walk;
}

/** Every way through the questions, depth first in the order of the options. `city` as in `walk`. */
export function* allPaths(route: Route, city?: string, answers: Answers = {}): Generator<RoutePath> {
  const here = walk(route, answers, city);
  if (!here.next) {
    yield { answers, walk: here };
    return;
  }
  const { id, options } = here.next;
  for (const option of options) yield* allPaths(route, city, { ...answers, [id]: option.id });
}
