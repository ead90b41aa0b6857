import type { Guide, Step, Store } from '@/content';
import { lineOf } from '@/content/claim-words';
import { lastChecked } from '@/content/review-status';
import { list, type Words } from '@/content/words';

/** What a guide needs first, a line each. */
const needLines = (guide: Guide, store: Store, { t, say }: Words): string[] =>
  guide.needs.flatMap((need) => {
    const item = store.prerequisite(need.prerequisite);
    return item ? [t(`article-need-${need.level}`, { item: say(item.title), why: say(need.why) })] : [];
  });

const wayLines = (guide: Guide, { t, label, language }: Words): string[] => [
  ...(guide.trail.length > 0 ? [t('guide-trail-sentence', { labels: list(guide.trail.map(label), language) })] : []),
  ...(guide.keyword ? [t('guide-keyword', { keyword: guide.keyword })] : []),
];

const stepLines = (step: Step, store: Store, words: Words): string[] => [
  ...[step.when, step.detail, ...(step.tips ?? [])].flatMap((text) => (text ? [words.say(text)] : [])),
  ...(step.keyword ? [words.t('guide-keyword', { keyword: step.keyword })] : []),
  ...(step.claims ?? []).flatMap((id) => store.claim(id) ?? []).map((claim) => lineOf(claim, words)),
  ...(step.stuck?.hint ? [words.say(step.stuck.hint)] : []),
];

const withLines = (heading: string, lines: readonly string[]): string =>
  [heading, ...lines.map((line) => `· ${line}`)].join('\n');

/** What has no lines is left out, heading and all. */
const block = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [withLines(heading, lines)] : [];

/** A whole guide as plain text for a chat: what it needs, its steps in order, whom to call, and when it was checked. */
export function guideAsText(guide: Guide, store: Store, words: Words): string {
  const { t, say } = words;
  const claims = guide.steps.flatMap((step) => (step.claims ?? []).flatMap((id) => store.claim(id) ?? []));
  const hotlines = (guide.ifStuck.hotlines ?? []).flatMap((id) => store.hotline(id) ?? []);
  return [
    `【${say(guide.title)}】`,
    say(guide.summary),
    ...block(t('article-needs'), needLines(guide, store, words)),
    ...block(t('guide-trail'), wayLines(guide, words)),
    ...guide.steps.map((step, index) =>
      withLines(
        guide.kind === 'risk' ? say(step.title) : t('guide-step-label', { n: index + 1, title: say(step.title) }),
        stepLines(step, store, words),
      ),
    ),
    ...block(
      t('home-tile-call'),
      hotlines.map((line) => t('article-hotline', { number: line.number, problem: say(line.problem) })),
    ),
    t('article-foot', { checked: lastChecked(claims) ?? store.pack.builtOn }),
  ].join('\n\n');
}
