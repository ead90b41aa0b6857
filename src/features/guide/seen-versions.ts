import * as v from 'valibot';
import type { Guide, Store } from '@/content';
import { hashOfStep, isChanged, isEarlierMark } from '@/content/content-hash';
import type { Format } from '@/lib/merged-store';
import { idSchema, mapOf } from '@/lib/stored-fields';

/** What each step said when the person last saw it: a short mark by step id. */
export type SeenVersions = Readonly<Record<string, string>>;

const maxMarks = 500;
const markSchema = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,8}$/));
const seenSchema = mapOf(idSchema, markSchema, maxMarks);

/** Reads what storage holds, whatever it is; what is no mark is left out. */
export const readSeenVersions = (value: unknown): SeenVersions => v.parse(seenSchema, value);

/**
 * How the marks lie in storage: by step, as ever. A mark that is lost costs a word about a change, so none is kept
 * aside.
 */
export const seenFormat: Format<SeenVersions> = {
  read: (raw) => ({ value: readSeenVersions(raw), changedAt: {}, damaged: {}, has: () => false }),
  apply: (seen, id, mark) => readSeenVersions({ ...seen, [id]: mark }),
  write: (seen) => seen,
};

/**
 * The steps of a guide that say something else than when they were seen; a step that was never seen has not changed.
 */
export const changedSteps = (guide: Guide, store: Store, seen: SeenVersions): ReadonlySet<string> =>
  new Set(
    guide.steps
      .filter((step) => {
        const mark = seen[step.id];
        return mark !== undefined && isChanged(mark, step, store);
      })
      .map(({ id }) => id),
  );

/** Whether a step of the guide has a mark of an earlier version, which takes the English to be held against it. */
export const hasEarlierMark = (guide: Guide, seen: SeenVersions): boolean =>
  guide.steps.some(({ id }) => {
    const mark = seen[id];
    return mark !== undefined && isEarlierMark(mark);
  });

/** The marks of a guide as it is now. */
export const marksOf = (guide: Guide, store: Store): SeenVersions =>
  Object.fromEntries(guide.steps.map((step) => [step.id, hashOfStep(step, store)]));
