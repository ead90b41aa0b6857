import type { Claim, Hotline, Sketch, Step, Store } from '@/content';
import type { Words } from '../language';

/** A page as one text to read from top to bottom: nothing in it can be tapped. */
export interface Article {
  readonly title: string;
  readonly lead: string;
  readonly blocks: readonly Block[];
}
export interface Block {
  readonly heading?: string;
  readonly lines: readonly string[];
  readonly sketch?: Sketch;
}

/** A statement with how sure we are and when it was checked. */
export const claimLine = (claim: Claim, { t, say, language }: Words): string => {
  const [open, comma, close] = language === 'zh' ? ['（', '，', '）'] : [' (', ', ', ')'];
  const checked = t('claim-checked', { checked: claim.checkedOn });
  return `${say(claim.text)}${open}${t(`grade-${claim.grade}`)}${comma}${checked}${close}`;
};

const claimLines = (ids: readonly string[], store: Store, words: Words): string[] =>
  ids.flatMap((id) => {
    const claim = store.claim(id);
    return claim ? [claimLine(claim, words)] : [];
  });

/** A step with everything that its card says. */
export const stepBlock = (step: Step, index: number | undefined, store: Store, words: Words): Block => ({
  heading:
    index === undefined
      ? words.say(step.title)
      : words.t('guide-step-label', { n: index + 1, title: words.say(step.title) }),
  lines: [
    ...[step.when, step.detail, ...(step.tips ?? [])].flatMap((text) => (text ? [words.say(text)] : [])),
    ...(step.keyword ? [words.t('guide-keyword', { keyword: step.keyword })] : []),
    ...claimLines(step.claims ?? [], store, words),
    ...(step.stuck?.hint ? [words.say(step.stuck.hint)] : []),
  ],
  sketch: step.sketch,
});

export const hotlineBlock = (lines: readonly Hotline[], { t, say }: Words): Block => ({
  heading: t('home-hotlines'),
  lines: lines.map((line) => t('article-hotline', { number: line.number, problem: say(line.problem) })),
});

export const claimBlock = (heading: string, ids: readonly string[], store: Store, words: Words): Block => ({
  heading,
  lines: claimLines(ids, store, words),
});
