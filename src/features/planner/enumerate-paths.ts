import type { Question } from '@/content';
import { readAnswer } from './answer';
import { matches, lookupOf } from './conditions';
import type { FlowState } from './flow-state';
import { none, severalMark, unsure, type Answers, type Route } from './types';

/** One way through the questions, from the first to the plan. */
export interface RoutePath {
  readonly answers: Answers;
  readonly walk: FlowState;
}

/**
 * Every way through the questions, depth first in the order of the options. `city` as in `walk`. A question that may be
 * left open stays open, unless `given` answers it; one that `given` answers has that answer alone.
 */
export function* enumeratePaths(route: Route, city?: string, given: Answers = {}): Generator<RoutePath> {
  const { questions } = route;
  function* from(index: number, asked: readonly Question[], before: ReadonlyMap<string, string>): Generator<RoutePath> {
    const lookup = lookupOf(route, before, city);
    const next = questions.findIndex((item, place) => place >= index && matches(item.when, lookup));
    const question = questions[next];
    if (!question) {
      const walk = { asked, answered: before, next: undefined, lookup };
      yield { answers: Object.fromEntries(before), walk };
      return;
    }
    const preset = readAnswer(question, given[question.id]);
    const open = question.several ? [undefined] : question.options.map((option) => option.id);
    for (const answer of preset === undefined ? open : [preset]) {
      const answered = answer === undefined ? before : new Map([...before, [question.id, answer]]);
      yield* from(next + 1, [...asked, question], answered);
    }
  }
  yield* from(0, [], new Map());
}

const lastUnsure = (route: Route): Answers =>
  Object.fromEntries(route.questions.slice(-2).map(({ id }) => [id, unsure]));

/**
 * The answers to questions that may be left open, one at a time: nothing, then each option alone, with the last two
 * questions unsure so that the ways stay few. Give each to `enumeratePaths`, and every step is met that any of them
 * leads to.
 */
export function openAnswers(route: Route): readonly Answers[] {
  const open = route.questions.filter((question) => question.several);
  return [
    {},
    ...open.flatMap(({ id, options }) => options.map((option) => ({ ...lastUnsure(route), [id]: option.id }))),
  ];
}

/**
 * The same with two options chosen together, for what only holds for somebody in both situations.
 * @param among the options to pair.
 */
export const pairedAnswers = (route: Route, among: readonly string[]): readonly Answers[] =>
  route.questions
    .filter((question) => question.several)
    .flatMap(({ id, options }) => {
      const ids = options.map((option) => option.id).filter((option) => option !== none && among.includes(option));
      return ids.flatMap((one, at) =>
        ids.slice(at + 1).map((other) => ({ ...lastUnsure(route), [id]: [one, other].join(severalMark) })),
      );
    });
