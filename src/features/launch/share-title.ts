import type { Store } from '@/content';
import type { Words } from '@/content/words';
import type { PageName, PageQuery } from '@/lib/routes';

/** The title of a shared page: what it is, down to the step. */
export function titleOf(page: PageName, query: PageQuery, store: Store, { t, say }: Words): string {
  const guide = page === 'guide' && query.id ? store.guide(query.id) : undefined;
  const step = query.step ? store.step(query.step) : undefined;
  const item = query.item ? store.prerequisite(query.item) : undefined;
  const article = query.article ? store.articleName(query.article) : undefined;
  if (guide && step && guide.kind !== 'risk')
    return t('share-step', { guide: say(guide.title), n: step.index + 1, step: say(step.step.title) });
  if (guide)
    return t(guide.kind === 'risk' ? 'share-risk' : 'share-guide', { guide: say(guide.title), n: guide.steps.length });
  if (item) return t('share-item', { item: say(item.title) });
  if (article) return t('share-article', { law: say(article.law), number: say(article.number) });
  return page === 'guide' ? t('share-home') : t(`share-${page}`);
}

/** The name of the picture that belongs to a page: each guide has one, the other pages share one each. */
export const pictureOf = (page: PageName, query: PageQuery, store: Store): string =>
  page === 'guide' && query.id && store.guide(query.id) ? `guide-${query.id}` : page;
