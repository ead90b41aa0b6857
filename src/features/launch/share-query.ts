import type { Store } from '@/content';
import { hashOfLink } from '@/content/content-hash';
import type { Language } from '@/content/words';
import type { PageQuery } from '@/lib/routes';
import type { Saved } from '@/state/saved';

/**
 * What a link carries to show another person the same page: its ids, the language, the city, the fair, and the mark of
 * what its step says today. Never a tick, an answer or anything else that the person did.
 */
export const shareQuery = (
  query: PageQuery,
  { language, city, fair }: Pick<Saved, 'city' | 'fair'> & { readonly language: Language },
  store: Store,
): PageQuery => {
  const mark = hashOfLink(query, store);
  return {
    ...query,
    ...(mark ? { v: mark } : {}),
    ...(city && query.city === undefined ? { city: city.adcode } : {}),
    ...(fair ? { fair } : {}),
    lang: language,
    via: 'share',
  };
};
