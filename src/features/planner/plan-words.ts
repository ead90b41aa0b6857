import type { Text } from '@/content';
import { list } from '@/content/words';
import type { Words } from '@/state';
import { partsOfDay } from '@/lib/day';
import { deadlineOf, type Deadline, type DeadlineFacts } from './deadline';
import { deadlineSentence } from './deadline-words';
import { localSentence, localWayOf } from './local-way';
import type { PlanWords } from './plan-text';

/** How many things there are to do, and where. */
export const planTitle = (n: number, place: Text | undefined, { t, say }: Pick<Words, 't' | 'say'>): string =>
  place ? t('plan-title-place', { n, place: say(place) }) : t('plan-title', { n });

/** The date of a step as a sentence; none once the year for arbitration may be over, so that `by` alone stands. */
function sentencesOf(deadline: Deadline, place: string | undefined, words: Words): readonly string[] {
  if (deadline.kind !== 'arbitration') return [deadlineSentence(deadline, place, words)];
  const { y, m } = partsOfDay(deadline.day);
  return deadline.passed ? [] : [words.t('due-arbitration', { year: y, month: m })];
}

/**
 * The sentences around a plan in the reader's language.
 * @param facts what dates are counted from; `place` says where to go as well.
 */
export const planWords = (words: Words, facts: DeadlineFacts): PlanWords => {
  const { t, say, language } = words;
  const place = facts.place && say(facts.place.name);
  return {
    title: t('plan-text-title', { day: facts.today }),
    foot: t('plan-text-foot'),
    say,
    join: (items) => list(items, language),
    state: (state) => t(`plan-state-${state}`),
    dated: (step) => {
      const deadline = deadlineOf(step.shown, facts);
      const way = localWayOf(step, facts.place);
      return [
        ...(deadline ? sentencesOf(deadline, place, words) : []),
        ...(way && place !== undefined ? [localSentence(way, place, words)] : []),
      ];
    },
    line: (key, value) => t(`plan-${key}`, { value }),
  };
};
