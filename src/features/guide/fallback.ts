import type { Guide, Hotline, Step, Store, Text } from '@/content';

/** Where to go when a step does not work. */
export interface Fallback {
  readonly hint: Text | undefined;
  readonly guides: readonly Guide[];
  readonly hotlines: readonly Hotline[];
}

const known = <T>(items: readonly (T | undefined)[]): T[] => items.filter((item): item is T => item !== undefined);

/** The ladder of a step: its own where it has one, else that of the guide. */
export function fallbackOf(guide: Guide, step: Step | undefined, store: Store): Fallback {
  const ladder = { ...guide.ifStuck, ...step?.stuck };
  return {
    hint: ladder.hint,
    guides: known((ladder.guides ?? []).map((id) => store.guide(id))),
    hotlines: known((ladder.hotlines ?? []).map((id) => store.hotline(id))),
  };
}
