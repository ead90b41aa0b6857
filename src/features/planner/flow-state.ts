import type { Question } from '@/content';
import { readAnswer } from './answer';
import { matches, lookupOf } from './conditions';
import type { Answers, Lookup, Route } from './types';

/** Where the person stands, worked out from the answers alone. */
export interface FlowState {
  /**
   * The questions put so far, in order; the last is `next` while the way is not finished. One that may be left open is
   * among them without an answer.
   */
  readonly asked: readonly Question[];
  /** The answers that count: those to questions that are asked, with an option that exists. */
  readonly answered: ReadonlyMap<string, string>;
  /** The question to put next; undefined when all are answered. */
  readonly next: Question | undefined;
  readonly lookup: Lookup;
}

const own = (answers: Answers | undefined, id: string): string | undefined =>
  answers && Object.prototype.hasOwnProperty.call(answers, id) ? answers[id] : undefined;

/**
 * Goes through the questions in their order. A question that earlier answers settle is left out, together with any old
 * answer to it; an answer that is not among the options counts as none.
 * @param answers undefined for a person who has answered nothing.
 * @param city adcode of the insured place, or undefined when it is not chosen.
 */
export function flowState(route: Route, answers: Answers | undefined, city?: string): FlowState {
  const answered = new Map<string, string>();
  const asked: Question[] = [];
  const lookup = lookupOf(route, answered, city);
  for (const question of route.questions) {
    if (!matches(question.when, lookup)) continue;
    asked.push(question);
    const answer = readAnswer(question, own(answers, question.id));
    if (answer !== undefined) answered.set(question.id, answer);
    else if (!question.several) return { asked, answered, next: question, lookup };
  }
  return { asked, answered, next: undefined, lookup };
}
