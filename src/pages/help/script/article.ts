import type { Script, Store } from '@/content';
import type { Article, Block } from '@/domain/article/blocks';
import { hotlineBlock } from '@/domain/article/blocks';
import { filled, footBlock, linesHere, numbered } from '@/domain/article/here';
import type { SavedCity } from '@/domain/city/saved';
import type { PageQuery } from '@/domain/pages';
import type { Words } from '@/state';
import { openingIn, scriptAsked, type Asked } from './words';

/** The words to say are always Chinese; readers of English see their meaning first. */
const openingLines = (script: Script, asked: Asked, store: Store, { language, t }: Words): string[] => [
  ...(language === 'en' ? [openingIn(script, asked, store, 'en'), t('script-english')] : []),
  openingIn(script, asked, store, 'zh'),
];

const askLines = (script: Script, { language }: Words): string[] =>
  numbered(script.ask.map((text) => (language === 'zh' ? text.zh : `${text.en} (${text.zh})`)));

const shortBlock = (script: Script, asked: Asked, store: Store, words: Words): Block => ({
  heading: words.say(script.title),
  lines: [
    words.t('script-when', { when: words.say(script.when) }),
    ...openingLines(script, asked, store, words),
    ...askLines(script, words),
  ],
});

/** What to say on the phone, as one text: the asked matter with all that it needs, or every matter with its words. */
export function scriptArticle(
  store: Store,
  words: Words,
  { id = '', part = '', trouble = '', step = '' }: PageQuery,
  city: SavedCity | undefined,
): Article {
  const { t, say } = words;
  const asked: Asked = { id, part, trouble, step, place: city?.name };
  const script = scriptAsked(asked, store);
  if (!script) {
    return {
      title: t('script-title'),
      lead: t('script-have-note'),
      blocks: [
        ...store.pack.scripts.map((item) => shortBlock(item, asked, store, words)),
        hotlineBlock(store.pack.hotlines, words),
        footBlock(store, words),
      ],
    };
  }
  return {
    title: say(script.title),
    lead: t('script-when', { when: say(script.when) }),
    blocks: filled([
      hotlineBlock(
        script.call.flatMap((line) => store.hotline(line) ?? []),
        words,
      ),
      { heading: t('script-opening'), lines: openingLines(script, asked, store, words) },
      { heading: t('script-two'), lines: askLines(script, words) },
      { heading: t('script-have'), lines: [...numbered(script.have.map(say)), t('script-have-note')] },
      { heading: t('trouble-grounds'), lines: linesHere(script.claims, city?.adcode, store, words) },
      footBlock(store, words),
    ]),
  };
}
