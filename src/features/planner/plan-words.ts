import type { Store, Text } from '@/content';
import { list } from '@/content/words';
import type { Words } from '@/state';
import { addMonths, monthOf, partsOf, type Month } from '@/lib/month';
import { deadlineOf, type DeadlineFacts } from './deadline';
import { deadlineSentence } from './deadline-words';
import { localClaims, localSentence, localWayOf } from './local-way';
import type { PlanWords } from './plan-text';

/** How many things there are to do, and where. */
export const planTitle = (n: number, place: Text | undefined, { t, say }: Pick<Words, 't' | 'say'>): string =>
  place ? t('plan-title-place', { n, place: say(place) }) : t('plan-title', { n });

/**
 * Arbitration is applied for within a year of the end of employment (Labour Dispute Mediation and Arbitration Law,
 * Article 27). Of that day the month alone is known, so the year ends here with the month before: too early by some
 * days, and never too late.
 */
const arbitrationMonths = 11;

/** The last month in which arbitration can be applied for; undefined where it is not known, or may be over. */
export function arbitrationEnds({ left, today }: DeadlineFacts): Month | undefined {
  const last = left && addMonths(left, arbitrationMonths);
  return last && last >= monthOf(today) ? last : undefined;
}

/**
 * The sentences around a plan in the reader's language.
 * @param facts what dates are counted from; `place` says where to go as well, and what holds there.
 */
export const planWords = (words: Words, facts: DeadlineFacts, store: Pick<Store, 'claim'>): PlanWords => {
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
      const ends = step.shown.due === 'arbitration' ? arbitrationEnds(facts) : undefined;
      const way = localWayOf(step, facts.place);
      return [
        ...(deadline ? [deadlineSentence(deadline, place, words)] : []),
        ...(ends ? [t('due-arbitration', partsOf(ends))] : []),
        ...(way && place !== undefined ? [localSentence(way, place, words)] : []),
      ];
    },
    here: ({ shown }) =>
      localClaims(shown, facts.place).flatMap((id) => {
        const claim = store.claim(id);
        return claim ? [say(claim.text)] : [];
      }),
    line: (key, value) => t(`plan-${key}`, { value }),
  };
};
