import type { Guide, Step, Store } from '@/content';
import type { Ticks } from '@/lib/ticks';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Place of the first step that is not ticked, from 0; undefined when all are. */
  readonly next: number | undefined;
}

/**
 * How far the person is in a guide. Steps done only on request (`when`) count once they are ticked and do not hold the
 * guide up.
 */
export function progressOf(guide: Guide, ticks: Ticks): Progress {
  const open = guide.steps.findIndex((step) => !ticks.has(step.id));
  return {
    done: guide.steps.filter((step) => ticks.has(step.id)).length,
    total: guide.steps.length,
    next: open < 0 ? undefined : open,
  };
}

/**
 * The step to go on with once a step is done: the first that is not ticked behind it, else before it; undefined when
 * nothing else is left.
 */
export function stepAfter(guide: Guide, id: string | undefined, ticks: Ticks): Step | undefined {
  const at = guide.steps.findIndex((step) => step.id === id);
  const round = [...guide.steps.slice(at + 1), ...guide.steps.slice(0, Math.max(at, 0))];
  return round.find((step) => !ticks.has(step.id));
}

/** The guide to go on with: the one with most steps ticked that is not finished; undefined on a first visit. */
export function guideInProgress(ticks: Ticks, store: Store): { guide: Guide; progress: Progress } | undefined {
  const begun = store.pack.guides
    .map((guide) => ({ guide, progress: progressOf(guide, ticks) }))
    .filter(({ progress }) => progress.done > 0 && progress.next !== undefined);
  return begun.sort((a, b) => b.progress.done - a.progress.done)[0];
}

/** Whether a guide is walked in an app of the phone. */
export const onPhone = ({ channel }: Guide): boolean => channel === 'wechat' || channel === 'alipay';
