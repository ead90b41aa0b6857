import type { Fact, PlanPart, Question } from '@/content';

/** The whole flow: what is asked, what follows from it, and what the plan is built from, each in order. */
export interface Route {
  readonly questions: readonly Question[];
  readonly facts: readonly Fact[];
  readonly parts: readonly PlanPart[];
}

/**
 * What the person answered: an option id by question id, several of them with `severalMark` between. May hold ids that
 * the content no longer has.
 */
export type Answers = Readonly<Record<string, string>>;

/** The value of a question, of a fact, or of `city` (an adcode). */
export type Lookup = (name: string) => string | undefined;

/** The value of a question that is not put to the reader, or not answered yet. */
export const notAsked = 'not-asked';

/** The option that every question with one answer has. */
export const unsure = 'unsure';

/** The option that every question with several answers has. It stands alone. */
export const none = 'none';

/** Stands between option ids where more than one is chosen; no id holds it. */
export const severalMark = '.';
