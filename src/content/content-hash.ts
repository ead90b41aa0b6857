import type { Guide, Step, Store } from '@/content';
import type { PageQuery } from '@/lib/routes';

/** FNV-1a, 32 bits, as up to seven letters and digits. It only tells two texts apart; it protects nothing. */
function textHash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

const withoutEnglish = (key: string, value: unknown): unknown => (key === 'en' ? undefined : value);

/** A mark of the Chinese in a value, as `c` and seven letters and digits: the English may not be here yet. */
const contentHash = (value: unknown): string => `c${textHash(JSON.stringify(value, withoutEnglish)).padStart(7, '0')}`;

const substance = (step: Step, store: Store) => [
  step.id,
  step.title,
  step.detail,
  step.when,
  step.tips,
  step.keyword,
  step.sketch && [step.sketch.title, step.sketch.items, step.sketch.tap],
  step.claims?.map((id) => store.claim(id)?.text),
];

/** What a step says, in Chinese, as a short mark. Another mark means that the step says something else. */
export const hashOfStep = (step: Step, store: Store): string => contentHash(substance(step, store));

/** The mark that earlier versions gave a step: of both languages. */
export const earlierHashOfStep = (step: Step, store: Store): string => textHash(JSON.stringify(substance(step, store)));

const newMark = /^c[0-9a-z]{7}$/;

/** Whether a mark is of an earlier version, which counted the English as well. */
export const isEarlierMark = (mark: string): boolean => !newMark.test(mark);

/**
 * Whether a step says something else than when it was marked. A mark of an earlier version can be held against it only
 * once the English is here; until then nothing is said to have changed.
 */
export function isChanged(mark: string, step: Step, store: Store): boolean {
  if (!isEarlierMark(mark)) return mark !== hashOfStep(step, store);
  return 'en' in step.title && mark !== earlierHashOfStep(step, store);
}

/** The same for a whole guide: its steps and their order. */
const guideMark = (guide: Guide, store: Store): string =>
  contentHash([guide.summary, guide.trail, guide.steps.map((step) => substance(step, store))]);

/** The mark of what a link shows: of its step, else of its guide; undefined for a page that has neither. */
export function hashOfLink(query: PageQuery, store: Store): string | undefined {
  const step = query.step ? store.step(query.step)?.step : undefined;
  const guide = query.id ? store.guide(query.id) : undefined;
  if (step) return hashOfStep(step, store);
  return guide && guideMark(guide, store);
}
