import type { Ticks } from '@/lib/ticks';
import type { Guide, Need, Prerequisite, Store } from '@/content';

/** A prerequisite that is not ticked, and the number of the step (from 1) at which the guide stops without it. */
export interface Missing {
  readonly need: Need;
  readonly prerequisite: Prerequisite;
  readonly stopsAt: number;
}

/** What a guide still lacks, required ones first, in the order of the guide. */
export function missingFor(guide: Guide, ticks: Ticks, store: Store): readonly Missing[] {
  const missing = guide.needs.flatMap((need) => {
    const prerequisite = store.prerequisite(need.prerequisite);
    if (!prerequisite || ticks.has(prerequisite.id)) return [];
    // A place's own path may not have that step; then its last step is the one that cannot be done.
    const at = guide.steps.findIndex((step) => step.id === need.blocks);
    return [{ need, prerequisite, stopsAt: at < 0 ? guide.steps.length : at + 1 }];
  });
  return [
    ...missing.filter((item) => item.need.level === 'required'),
    ...missing.filter((item) => item.need.level !== 'required'),
  ];
}

export interface Readiness {
  readonly done: number;
  readonly total: number;
  readonly missing: readonly Prerequisite[];
}

/** How much of the whole checklist is ticked. */
export function readiness(ticks: Ticks, store: Store): Readiness {
  const all = store.pack.prerequisites;
  const missing = all.filter((item) => !ticks.has(item.id));
  return { done: all.length - missing.length, total: all.length, missing };
}

/** The guides that need a prerequisite, with the level of each need. */
export function neededBy(prerequisite: Prerequisite, store: Store): readonly { guide: Guide; need: Need }[] {
  return store.pack.guides.flatMap((guide) =>
    guide.needs.filter((need) => need.prerequisite === prerequisite.id).map((need) => ({ guide, need })),
  );
}
