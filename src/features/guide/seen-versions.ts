import type { Guide, Store } from '@/content';
import { hashOfStep } from '@/content/content-hash';

/** What each step said when the person last saw it: a short mark by step id. */
export type SeenVersions = Readonly<Record<string, string>>;

const maxSteps = 500;

/** Reads what storage holds, whatever it is; what is no mark is left out. */
export function readSeenVersions(value: unknown): SeenVersions {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const marks = Object.entries(value).filter(
    ([id, mark]) => /^[a-z][a-z0-9-]{0,79}$/.test(id) && typeof mark === 'string' && /^[0-9a-z]{1,7}$/.test(mark),
  );
  return Object.fromEntries(marks.slice(-maxSteps)) as SeenVersions;
}

/**
 * The steps of a guide that say something else than when they were seen; a step that was never seen has not changed.
 */
export const changedSteps = (guide: Guide, store: Store, seen: SeenVersions): ReadonlySet<string> =>
  new Set(
    guide.steps
      .filter((step) => seen[step.id] !== undefined && seen[step.id] !== hashOfStep(step, store))
      .map(({ id }) => id),
  );

/** The marks after a guide was seen. */
export const withSeenGuide = (guide: Guide, store: Store, seen: SeenVersions): SeenVersions => ({
  ...seen,
  ...Object.fromEntries(guide.steps.map((step) => [step.id, hashOfStep(step, store)])),
});
