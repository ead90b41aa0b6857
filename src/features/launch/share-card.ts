import type { Store } from '@/content';
import type { Words } from '@/content/words';
import type { PageName, PageQuery } from '@/lib/routes';
import type { ShareCard } from '@/platform';
import type { Saved } from '@/state';
import { shareQuery } from './share-query';
import { pictureOf, titleOf } from './share-title';

/** What a page is about when it is shared: its own card where it words one, else its name and what it shows. */
export interface Shareable {
  readonly page: PageName;
  readonly query: PageQuery;
  readonly own: Omit<ShareCard, 'picture'> | undefined;
}

/** Pages that say something else in each place: their card names the place. */
const local: readonly PageName[] = ['guide', 'money', 'gap', 'papers', 'local'];

const placed = (title: string, page: PageName, { city }: Saved, { t, say }: Words): string =>
  city && local.includes(page) ? t('share-here', { place: say(city.name), title }) : title;

/** The card that is sent: title, link with language, city and fair, picture. */
export function shareCardOf({ page, query, own }: Shareable, saved: Saved, store: Store, words: Words): ShareCard {
  if (!own) {
    const title = placed(titleOf(page, query, store, words), page, saved, words);
    return { title, page, query: shareQuery(query, saved, store), picture: pictureOf(page, query, store) };
  }
  // The answers of a plan carry their own city, or none; the reader's own would change what the plan says.
  const carried = own.page === 'plan' && Object.keys(own.query).length > 0 ? { ...saved, city: undefined } : saved;
  return { ...own, query: shareQuery(own.query, carried, store), picture: pictureOf(own.page, own.query, store) };
}

/** The card with the mark that whoever opens it sees care mode: the link is for a parent. */
export const forParents = (card: ShareCard): ShareCard => ({ ...card, query: { ...card.query, care: '1' } });
