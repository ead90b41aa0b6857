import type { Fact, PlanPart, Question } from '@/content';

/** The whole flow: what is asked, what follows from it, and what the plan is built from, each in order. */
export interface Route {
  readonly questions: readonly Question[];
  readonly facts: readonly Fact[];
  readonly parts: readonly PlanPart[];
}

/** What the person answered: an option id by question id. May hold ids that the content no longer has. */
export type Answers = Readonly<Record<string, string>>;

/** The value of a question, of a fact, or of `city` (an adcode). */
export type Lookup = (name: string) => string | undefined;

/** The value of a question that is not put to the reader, or not answered yet. */
export const notAsked = 'not-asked';
