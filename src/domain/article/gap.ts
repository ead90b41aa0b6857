import type { Store } from '@/content';
import type { SavedCity } from '../city/saved';
import type { Words } from '../language';
import type { PageQuery } from '../pages';
import { hotlineBlock, type Article } from './blocks';
import { filled, footBlock, linesHere } from './here';

/** What a gap does to medical and pension, which rumours are false, and whom to ask, as one text. */
export function gapArticle(store: Store, words: Words, _: PageQuery, city: SavedCity | undefined): Article {
  const { t, say } = words;
  const said = store.pack.nation[0]?.gap;
  const local = city?.record?.city;
  const part = (heading: string, ids: readonly string[] | undefined) => ({
    heading,
    lines: linesHere(ids ?? [], city?.adcode, store, words),
  });
  const calls = [...['line-12393', 'line-12333'].flatMap((id) => store.hotline(id) ?? []), ...(local?.hotlines ?? [])];
  return {
    title: t('gap-title'),
    lead: t('article-gap-lead'),
    blocks: filled([
      ...(city ? [part(t('gap-here', { place: say(city.name) }), local?.gap?.claims)] : []),
      part(t('gap-medical'), said?.medical.claims),
      part(t('gap-pension'), said?.pension.claims),
      part(t('gap-rumours'), said?.rumours.claims),
      part(t('gap-benefit'), said?.benefit.claims),
      part(t('gap-beyond'), said?.beyond.claims),
      hotlineBlock(calls, words),
      footBlock(store, words),
    ]),
  };
}
