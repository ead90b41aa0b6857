import type { Law, Store } from '@/content';
import { lastChecked } from '../ageing';
import { highlights } from '../highlights';
import { list, type Words } from '../language';
import { claimBlock, hotlineBlock, stepBlock, type Article, type Block } from './blocks';

const foot = (store: Store, { t }: Words): Block => ({
  lines: [
    t('home-foot', {
      checked: lastChecked(store.pack.claims) ?? store.pack.builtOn,
      sources: store.pack.sources.length,
    }),
  ],
});

/** Home: the routes, what to know first, whom to call. */
export function homeArticle(store: Store, words: Words): Article {
  const { t, say, label, language } = words;
  const { guides, prerequisites, hotlines, claims } = store.pack;
  return {
    title: t('home-title'),
    lead: t('home-lead'),
    blocks: [
      ...guides.map((guide) => ({
        heading: say(guide.title),
        lines: [
          say(guide.summary),
          ...(guide.trail.length > 0
            ? [t('guide-trail-sentence', { labels: list(guide.trail.map(label), language) })]
            : []),
        ],
      })),
      {
        heading: t('home-ready'),
        lines: prerequisites.map((item) => t('article-item', { title: say(item.title), summary: say(item.summary) })),
      },
      claimBlock(t('home-know'), highlights(claims), store, words),
      hotlineBlock(hotlines, words),
      foot(store, words),
    ],
  };
}

/** The checklist: each thing with why, how to see whether it is done, and how to get it. */
export function checklistArticle(store: Store, words: Words): Article {
  const { t, say } = words;
  const { prerequisites, hotlines } = store.pack;
  return {
    title: t('checklist-title', { total: prerequisites.length }),
    lead: t('article-checklist-lead'),
    blocks: [
      ...prerequisites.flatMap((item) => [
        {
          heading: say(item.title),
          lines: [say(item.summary), say(item.why), t('article-see', { how: say(item.howToSee) })],
        },
        ...item.steps.map((step, index) => stepBlock(step, index, store, words)),
      ]),
      hotlineBlock(hotlines, words),
      foot(store, words),
    ],
  };
}

const lawBlocks = (law: Law, { say, language }: Words): Block[] =>
  law.articles.map((article) => ({
    heading: `${say(law.short)} ${say(article.number)}${article.part ? ` ${say(article.part)}` : ''}`,
    lines: [
      ...article.paragraphs.flatMap((paragraph) => (language === 'zh' ? [paragraph.zh] : [paragraph.zh, paragraph.en])),
      say(article.plain),
    ],
  }));

/** The law: every article, word for word; the asked one first. */
export function lawArticle(store: Store, words: Words, asked?: string): Article {
  const found = asked ? store.article(asked) : undefined;
  const first = found ? lawBlocks({ ...found.law, articles: [found.article] }, words) : [];
  return {
    title: words.t('law-title'),
    lead: words.t('law-lead'),
    blocks: [...first, ...store.pack.laws.flatMap((law) => lawBlocks(law, words))],
  };
}
