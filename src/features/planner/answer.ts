import type { Question } from '@/content';
import { none, severalMark } from './types';

/** The option ids in an answer, in the order of the question's options; ids that it does not have are left out. */
export const chosenIn = (question: Question, answer: string | undefined): readonly string[] => {
  const ids = answer === undefined ? [] : question.several ? answer.split(severalMark) : [answer];
  return question.options.map(({ id }) => id).filter((id) => ids.includes(id));
};

/** An answer as it counts: undefined when none of it is among the options; `none` gives way to any other. */
export function readAnswer(question: Question, answer: string | undefined): string | undefined {
  const chosen = chosenIn(question, answer);
  const counted = chosen.length > 1 ? chosen.filter((id) => id !== none) : chosen;
  return counted.length > 0 ? counted.join(severalMark) : undefined;
}

/**
 * The answer after a tap on an option. Where several may be chosen a tap adds the option or takes it away, and `none`
 * stands alone.
 * @returns undefined when nothing is left chosen.
 */
export function withOption(question: Question, answer: string | undefined, option: string): string | undefined {
  if (!question.several || option === none) return option;
  const chosen = chosenIn(question, answer).filter((id) => id !== none);
  return readAnswer(
    question,
    (chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option]).join(severalMark),
  );
}
