import type { Guide, Store } from '@/content';
import { lastChecked } from '../ageing';
import { list, type Words } from '../language';
import { hotlineBlock, stepBlock, type Article } from './blocks';

const claimsOf = (guide: Guide, store: Store) =>
  guide.steps.flatMap((step) => (step.claims ?? []).flatMap((id) => store.claim(id) ?? []));

/** A whole guide: what it needs, its steps in order, whom to call, and when it was checked. */
export function guideArticle(guide: Guide, store: Store, words: Words): Article {
  const { t, say, label, language } = words;
  const needs = guide.needs.flatMap((need) => {
    const item = store.prerequisite(need.prerequisite);
    return item ? [t(`article-need-${need.level}`, { item: say(item.title), why: say(need.why) })] : [];
  });
  const trail =
    guide.trail.length > 0 ? [t('guide-trail-sentence', { labels: list(guide.trail.map(label), language) })] : [];
  const search = guide.keyword ? [t('guide-keyword', { keyword: guide.keyword })] : [];
  const lines = (guide.ifStuck.hotlines ?? []).flatMap((id) => store.hotline(id) ?? []);
  return {
    title: say(guide.title),
    lead: say(guide.summary),
    blocks: [
      ...(needs.length > 0 ? [{ heading: t('article-needs'), lines: needs }] : []),
      ...(trail.length + search.length > 0 ? [{ heading: t('guide-trail'), lines: [...trail, ...search] }] : []),
      ...guide.steps.map((step, index) => stepBlock(step, guide.kind === 'risk' ? undefined : index, store, words)),
      hotlineBlock(lines, words),
      { lines: [t('article-foot', { checked: lastChecked(claimsOf(guide, store)) ?? store.pack.builtOn })] },
    ],
  };
}
