import type { Claim, PlaceRow, Store } from '@/content';
import { latinName } from '../city/search';
import type { SavedCity } from '../city/saved';
import { list, type Words } from '../language';
import { claimLine, hotlineBlock, type Article } from './blocks';
import { filled, footBlock } from './here';

/**
 * What the insured place is, and how to find it, as one text.
 * @param provinces the rows of the provincial units.
 * @param elsewhere what holds for calling from another place.
 */
export function pickerArticle(
  provinces: readonly PlaceRow[],
  elsewhere: readonly Claim[],
  store: Store,
  words: Words,
  city: SavedCity | undefined,
): Article {
  const { t, say, language } = words;
  const names = provinces.map((row) => (language === 'zh' ? row[1] : `${latinName(row)} ${row[1]}`));
  return {
    title: t('city-title'),
    lead: t('city-lead'),
    blocks: filled([
      { lines: city ? [t('city-chosen', { place: say(city.name) })] : [] },
      { heading: t('city-provinces'), lines: [list(names, language)] },
      { lines: [...elsewhere.map((claim) => claimLine(claim, words))] },
      hotlineBlock(store.pack.hotlines, words),
      footBlock(store, words),
    ]),
  };
}
