import { readAnswer } from './answer';
import { flowState } from './flow-state';
import type { Answers, Route } from './types';

/** What a link says about the reader's situation. */
export interface LinkedAnswers {
  readonly answers: Answers;
  readonly city: string | undefined;
  /** Keys and values of the link that this version does not know. They are left out. */
  readonly ignored: readonly string[];
}

/** The answers that count, as they stand in a link: option id by question id, and the adcode under `city`. */
export function answersToQuery(
  route: Route,
  answers: Answers | undefined,
  city?: string,
): Readonly<Record<string, string>> {
  const counted = Object.fromEntries(flowState(route, answers, city).answered);
  return city === undefined ? counted : { ...counted, city };
}

/**
 * Reads answers from a link, whatever it holds. Only ids of questions and of their options are taken.
 * @param query the link's values by key, decoded once.
 */
export function answersFromQuery(route: Route, query: Readonly<Record<string, unknown>>): LinkedAnswers {
  const answers: Record<string, string> = {};
  const ignored: string[] = [];
  let city: string | undefined;
  for (const [key, value] of Object.entries(query)) {
    const question = route.questions.find((item) => item.id === key);
    const answer = question && typeof value === 'string' ? readAnswer(question, value) : undefined;
    if (key === 'city' && typeof value === 'string' && /^\d{6}$/.test(value)) city = value;
    else if (question && answer !== undefined) answers[question.id] = answer;
    else ignored.push(key);
  }
  return { answers, city, ignored };
}
