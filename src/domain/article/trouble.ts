import type { Family, StepInPlace, Store } from '@/content';
import type { SavedCity } from '../city/saved';
import { findFamily, findTrouble, quoted, troublesAt, type TroubleInFamily } from '../help/troubles';
import type { Words } from '../language';
import type { PageQuery } from '../pages';
import { wayOn } from '../stuck';
import { hotlineBlock, type Article, type Block } from './blocks';
import { filled, footBlock, linesHere, numbered } from './here';

const shownLines = ({ trouble }: TroubleInFamily, { language }: Words): string[] =>
  trouble.shows.map((shown) =>
    language === 'zh' ? quoted(shown, shown.text.zh) : `${quoted(shown, shown.text.zh)}: ${shown.text.en}`,
  );

const doLines = ({ trouble }: TroubleInFamily, { say }: Words): string[] => [
  ...numbered(trouble.dos.map(say)),
  ...trouble.donts.map(say),
];

/** One message in short: what it shows, the likeliest cause, what to do and what not. */
const briefBlock = (item: TroubleInFamily, words: Words): Block => {
  const [first = '', ...others] = shownLines(item, words);
  return {
    heading: first,
    lines: [...others, ...item.trouble.causes.slice(0, 1).map(words.say), ...doLines(item, words)],
  };
};

const linesOf = (ids: readonly string[], store: Store) => ids.flatMap((id) => store.hotline(id) ?? []);

function oneArticle(item: TroubleInFamily, city: SavedCity | undefined, store: Store, words: Words): Article {
  const { t, say } = words;
  const { trouble, family } = item;
  return {
    title: say(family.title),
    lead: t('trouble-may-differ'),
    blocks: filled([
      { lines: [...shownLines(item, words), t('trouble-seen', { where: say(trouble.where.screen) })] },
      { heading: t('trouble-causes'), lines: numbered(trouble.causes.map(say)) },
      { heading: t('trouble-dos'), lines: doLines(item, words) },
      { heading: t('trouble-call'), lines: trouble.other ? [say(trouble.other)] : [] },
      hotlineBlock(linesOf(trouble.call, store), words),
      {
        heading: t('trouble-grounds'),
        lines: linesHere([...trouble.claims, ...family.claims], city?.adcode, store, words),
      },
      footBlock(store, words),
    ]),
  };
}

function stepArticle(
  { step, owner, index }: StepInPlace,
  city: SavedCity | undefined,
  store: Store,
  words: Words,
): Article {
  const { t, say } = words;
  const guide = store.guide(owner.id);
  const all = troublesAt(step.id, city?.adcode, store);
  const calls = guide ? wayOn(guide, step, store).hotlines : 'hotlines' in owner ? linesOf(owner.hotlines, store) : [];
  return {
    title: guide
      ? t('trouble-at-step', { n: index + 1, step: say(step.title) })
      : t('trouble-at-item', { item: say(owner.title) }),
    lead: t(all.length > 0 ? 'trouble-may-differ' : 'article-none-here'),
    blocks: filled([
      ...all.map((item) => briefBlock(item, words)),
      hotlineBlock(calls, words),
      footBlock(store, words),
    ]),
  };
}

const familyArticle = (family: Family, city: SavedCity | undefined, store: Store, words: Words): Article => ({
  title: words.say(family.title),
  lead: words.say(family.gist),
  blocks: filled([
    { lines: [words.t('trouble-may-differ')] },
    ...family.troubles.map((trouble) => briefBlock({ trouble, family }, words)),
    hotlineBlock(linesOf(family.call, store), words),
    { heading: words.t('trouble-grounds'), lines: linesHere(family.claims, city?.adcode, store, words) },
    footBlock(store, words),
  ]),
});

/** Every kind of message with its first answer, and what to do when none fits. */
const allArticle = (store: Store, words: Words): Article => ({
  title: words.t('trouble-title'),
  lead: words.t('trouble-lead'),
  blocks: filled([
    ...store.pack.families.map((family) => ({ heading: words.say(family.title), lines: [words.say(family.gist)] })),
    {
      heading: words.t('trouble-not-listed'),
      lines: numbered(([1, 2, 3, 4] as const).map((n) => words.t(`trouble-not-listed-${n}`))),
    },
    hotlineBlock(store.pack.hotlines, words),
    footBlock(store, words),
  ]),
});

/** What the screen says, as one text: one message, those of a step, those of a kind, or all kinds. */
export function troubleArticle(store: Store, words: Words, query: PageQuery, city: SavedCity | undefined): Article {
  const trouble = findTrouble(query.id ?? '', store);
  if (trouble) return oneArticle(trouble, city, store, words);
  const step = query.step ? store.step(query.step) : undefined;
  if (step) return stepArticle(step, city, store, words);
  const family = findFamily(query.family ?? '', store);
  return family ? familyArticle(family, city, store, words) : allArticle(store, words);
}
