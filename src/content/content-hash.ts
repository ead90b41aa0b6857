import type { Guide, Step, Store } from '@/content';
import type { PageQuery } from '@/lib/routes';

const withoutEnglish = (key: string, value: unknown): unknown => (key === 'en' ? undefined : value);

/**
 * FNV-1a, 32 bits, of the Chinese in a value, as `c` and seven letters and digits: the English may not be here yet. It
 * only tells two texts apart; it protects nothing.
 */
function contentHash(value: unknown): string {
  const text = JSON.stringify(value, withoutEnglish);
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return `c${(sum >>> 0).toString(36).padStart(7, '0')}`;
}

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
