import type { Question } from '@/content';

/** What is put beside the questions: the month of leaving, which dates are counted from. No route turns on it. */
export const monthStep = 'left';

/**
 * The ids of what is put to the person, in order: the questions asked so far, and after the first the month of leaving,
 * unless they have not left yet.
 */
export function finderSteps(asked: readonly Question[], answered: ReadonlyMap<string, string>): readonly string[] {
  const [first, ...rest] = asked.map(({ id }) => id);
  if (first === undefined) return [];
  const hasLeft = answered.has(first) && answered.get(first) !== 'deciding';
  return [first, ...(hasLeft ? [monthStep] : []), ...rest];
}

/** At most how many more there may be after a step; the month of leaving counts as one. */
export function stepsAfter(step: string, questions: readonly Question[]): number {
  if (step === monthStep) return questions.length - 1;
  const place = questions.findIndex(({ id }) => id === step);
  return questions.length - place - 1 + (place === 0 ? 1 : 0);
}
