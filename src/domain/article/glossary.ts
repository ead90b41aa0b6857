import type { Store } from '@/content';
import type { SavedCity } from '../city/saved';
import { list, type Words } from '../language';
import type { PageQuery } from '../pages';
import { hotlineBlock, type Article } from './blocks';
import { footBlock, linesHere } from './here';

/** What the words of the offices mean, as one text; the asked one first. */
export function glossaryArticle(
  store: Store,
  words: Words,
  { term: asked }: PageQuery,
  city: SavedCity | undefined,
): Article {
  const { t, say, label, language } = words;
  const { terms } = store.pack;
  return {
    title: t('glossary-title'),
    lead: t('glossary-lead'),
    blocks: [
      ...[...terms.filter(({ id }) => id === asked), ...terms.filter(({ id }) => id !== asked)].map((term) => ({
        heading: label(term.name),
        lines: [
          say(term.means),
          ...(term.also.length > 0 ? [t('glossary-also', { names: list(term.also, language) })] : []),
          ...linesHere(term.claims, city?.adcode, store, words),
        ],
      })),
      footBlock(store, words),
    ],
  };
}

/**
 * What can be searched, as one text, since nothing can be typed there: the messages of the screen with their first
 * answers, and the routes.
 */
export const searchArticle = (store: Store, words: Words): Article => ({
  title: words.t('search-title'),
  lead: words.t('article-search-lead'),
  blocks: [
    ...store.pack.families.map((family) => ({ heading: words.say(family.title), lines: [words.say(family.gist)] })),
    ...store.pack.guides.map((guide) => ({ heading: words.say(guide.title), lines: [words.say(guide.summary)] })),
    hotlineBlock(store.pack.hotlines, words),
    footBlock(store, words),
  ],
});
