import type { Store } from '@/content';
import type { Words } from '@/content/words';
import type { ScenePayload } from '@/lib/scene';

/** A stand as fairs number them, such as a1 or 2-17; neither a telephone number nor words. */
const boothNumber = /^[a-z]{0,2}-?\d{1,3}(-\d{1,2})?$/;

/**
 * Where a stand is, from what a link says: fair by its name, city, number of the stand. Anybody can write a link, so an
 * id that is words is not shown, and a fair only when it is known.
 */
export const standPlace = (
  { fair, city, stand }: ScenePayload,
  store: Store,
  { t, say }: Pick<Words, 't' | 'say'>,
): string => {
  const [known, place] = [fair ? store.fair(fair) : undefined, city ? store.place(city) : undefined];
  const number = stand !== undefined && boothNumber.test(stand) ? stand.toUpperCase() : undefined;
  return [known && say(known.title), place && say(place), number && t('fair-poster-stand', { stand: number })]
    .filter(Boolean)
    .join(' · ');
};
