import type { Store } from '@/content';
import type { Words } from '../language';
import { hotlineBlock, type Article } from './blocks';
import { privacyLines, type Outside } from './privacy';

/**
 * Whether this can be trusted: the version, the grades, privacy (`outside` as in `privacyLines`), every source, and
 * whom to ask.
 */
export function aboutArticle(store: Store, words: Words, outside: Outside): Article {
  const { t, say } = words;
  const { version, hash, builtOn, sources, hotlines } = store.pack;
  return {
    title: t('about-title'),
    lead: t('about-lead'),
    blocks: [
      { lines: [t('about-version', { version, hash, day: builtOn }), t('about-not-tested')] },
      {
        heading: t('about-grades'),
        lines: [
          t('about-grade-law'),
          t('about-grade-official'),
          t('about-grade-reported'),
          t('about-grade-unverified'),
        ],
      },
      { heading: t('about-privacy'), lines: privacyLines(words, outside) },
      hotlineBlock(hotlines, words),
      {
        heading: t('about-sources', { n: sources.length }),
        lines: sources.map((source) =>
          t('article-source', { title: say(source.title), publisher: say(source.publisher), day: source.readOn }),
        ),
      },
    ],
  };
}
