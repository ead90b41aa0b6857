import type { Store, Text } from '@/content';
import { list } from '@/content/words';
import type { Words } from '@/state';
import { deadlineOf, type DeadlineFacts } from './deadline';
import { deadlineSentence } from './deadline-words';
import { localClaims, localSentence, localWayOf } from './local-way';
import type { PlanWords } from './plan-text';

/** How many things there are to do, and where. */
export const planTitle = (n: number, place: Text | undefined, { t, say }: Pick<Words, 't' | 'say'>): string =>
  place ? t('plan-title-place', { n, place: say(place) }) : t('plan-title', { n });

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
      const way = localWayOf(step, facts.place);
      return [
        ...(deadline ? [deadlineSentence(deadline, place, words)] : []),
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
