import type { Local, Purpose, Store } from '@/content';
import type { SavedCity } from '../city/saved';
import { claimsHere, localsFor, papersFor } from '../help/papers';
import type { Words } from '../language';
import type { PageQuery } from '../pages';
import { claimLine, hotlineBlock, type Article } from './blocks';
import { filled, footBlock, linesHere, numbered } from './here';

const purposes: readonly Purpose[] = ['counter', 'website', 'wechat', 'alipay', 'benefit'];

/** The papers for one purpose, as one text: each with its reason and its grounds, and what nobody may ask for. */
export function papersArticle(store: Store, words: Words, query: PageQuery, city: SavedCity | undefined): Article {
  const { t, say } = words;
  const purpose = purposes.find((item) => item === query.for) ?? 'counter';
  const right = store.claim('no-extra-papers');
  return {
    title: `${t('papers-title')} · ${t(`papers-for-${purpose}`)}`,
    lead: t('papers-lead'),
    blocks: filled([
      { lines: [city ? t('papers-city', { city: say(city.name) }) : t('papers-no-city')] },
      ...papersFor(purpose, city?.adcode, store).map((paper) => ({
        heading: say(paper.title),
        lines: [
          ...(paper.when ? [say(paper.when)] : []),
          say(paper.why),
          ...linesHere(claimsHere(paper, city?.adcode, store), city?.adcode, store, words),
        ],
      })),
      { heading: t('papers-right'), lines: [...(right ? [claimLine(right, words)] : []), t('papers-right-ask')] },
      hotlineBlock(store.pack.hotlines.slice(0, 2), words),
      footBlock(store, words),
    ]),
  };
}

const stepLines = ({ steps, checks }: Local, { t, say }: Words): string[] => [
  ...numbered(
    steps.map(({ title, detail }) =>
      detail ? t('article-item', { title: say(title), summary: say(detail) }) : say(title),
    ),
  ),
  ...(checks.length > 0 ? [t('article-item', { title: t('local-check'), summary: checks.map(say).join(' ') })] : []),
];

const localLines = (local: Local, words: Words): string[] => [
  words.say(local.asOf),
  ...(local.design ? [words.t(`local-${local.design}`)] : []),
  ...stepLines(local, words),
];

/** The steps that places print, as one text: one place with its grounds, or all of them, the person's own first. */
export function localArticle(store: Store, words: Words, query: PageQuery, city: SavedCity | undefined): Article {
  const { t, say } = words;
  const asked = store.pack.locals.find(({ id }) => id === query.id);
  const lines = hotlineBlock(store.pack.hotlines.slice(0, 2), words);
  if (asked) {
    return {
      title: say(asked.title),
      lead: t('local-lead'),
      blocks: filled([
        { lines: localLines(asked, words) },
        { heading: t('trouble-grounds'), lines: linesHere(asked.claims, undefined, store, words) },
        lines,
        footBlock(store, words),
      ]),
    };
  }
  return {
    title: t('local-title'),
    lead: t('local-lead'),
    blocks: [
      ...localsFor(city?.adcode, store).map(({ local }) => ({
        heading: say(local.title),
        lines: localLines(local, words),
      })),
      lines,
      footBlock(store, words),
    ],
  };
}
