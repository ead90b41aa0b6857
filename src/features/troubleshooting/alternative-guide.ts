import type { Guide, Prerequisite, Store } from '@/content';
import { missingFor } from '@/features/checklist';
import type { Ticks } from '@/lib/ticks';

export interface AlternativeGuide {
  readonly guide: Guide;
  /** Ticked things that count on this route too. */
  readonly kept: readonly Prerequisite[];
  /** Things this route requires that are not ticked. */
  readonly missing: readonly Prerequisite[];
}

/** What of the person's ticks still counts on another route: the checklist items that it needs as well. */
export function alternativeGuide(guide: Guide, ticks: Ticks, store: Store): AlternativeGuide {
  const kept = guide.needs.flatMap(({ prerequisite }) =>
    ticks.has(prerequisite) ? (store.prerequisite(prerequisite) ?? []) : [],
  );
  const missing = missingFor(guide, ticks, store).flatMap(({ need, prerequisite }) =>
    need.level === 'required' ? [prerequisite] : [],
  );
  return { guide, kept, missing };
}
