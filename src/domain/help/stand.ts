import type { Faq, Store, Topic } from '@/content';
import type { Words } from '../language';
import type { Door } from '../scene';

/** The questions asked most at a job-fair stand, in the order the content gives them. */
export const standQuestions = (topics: readonly Topic[]): readonly Faq[] =>
  topics
    .flatMap((topic) => topic.questions)
    .filter((question) => question.stand !== undefined)
    .sort((a, b) => (a.stand ?? 0) - (b.stand ?? 0));

/** A stand as fairs number them, such as a1 or 2-17; neither a telephone number nor words. */
const boothNumber = /^[a-z]{0,2}-?\d{1,3}(-\d{1,2})?$/;

/**
 * Where a stand is, from the door in a link: fair by its name, city, number of the stand. Anybody can write a link, so
 * an id that is words is not shown, and a fair only when it is known.
 */
export const standPlace = ({ fair, city, stand }: Door, store: Store, { t, say }: Pick<Words, 't' | 'say'>): string => {
  const [known, place] = [fair ? store.fair(fair) : undefined, city ? store.place(city) : undefined];
  const number = stand !== undefined && boothNumber.test(stand) ? stand.toUpperCase() : undefined;
  return [known && say(known.title), place && say(place), number && t('fair-poster-stand', { stand: number })]
    .filter(Boolean)
    .join(' · ');
};
