import type { Claim, PlaceRow, Store } from '@/content';
import { latinName } from '../city/search';
import type { SavedCity } from '../city/saved';
import { list, type Words } from '../language';
import { claimLine, hotlineBlock, type Article } from './blocks';
import { filled, footBlock } from './here';

/**
 * What the insured place is, and for which cities there is local content, as one text.
 * @param local the rows of the cities with local content.
 * @param elsewhere what holds in a city without it.
 */
export function pickerArticle(
  local: readonly PlaceRow[],
  elsewhere: readonly Claim[],
  store: Store,
  words: Words,
  city: SavedCity | undefined,
): Article {
  const { t, say, language } = words;
  const names = local.map((row) => (language === 'zh' ? row[1] : `${latinName(row)} ${row[1]}`));
  return {
    title: t('city-title'),
    lead: t('city-lead'),
    blocks: filled([
      { lines: city ? [t('city-chosen', { place: say(city.name) })] : [] },
      { heading: t('city-known'), lines: [list(names, language)] },
      { lines: [t('article-city-others'), ...elsewhere.map((claim) => claimLine(claim, words))] },
      hotlineBlock(store.pack.hotlines, words),
      footBlock(store, words),
    ]),
  };
}
