import type { Family, Shown, Store, Trouble } from '@/content';
import { fitOf } from '@/content/place-fit';

export interface TroubleInFamily {
  readonly trouble: Trouble;
  readonly family: Family;
}

const all = (store: Store): readonly TroubleInFamily[] =>
  store.pack.families.flatMap((family) => family.troubles.map((trouble) => ({ trouble, family })));

export const findTrouble = (id: string, store: Store): TroubleInFamily | undefined =>
  all(store).find(({ trouble }) => trouble.id === id);

export const findFamily = (id: string, store: Store): Family | undefined =>
  store.pack.families.find((family) => family.id === id);

/**
 * The troubles that come up at a step, those of the person's place first, then those that hold anywhere, then those
 * seen elsewhere. The order of the store is kept within each.
 */
export function troublesAt(step: string, city: string | undefined, store: Store): readonly TroubleInFamily[] {
  const here = all(store).filter(({ trouble }) => trouble.steps.includes(step));
  const fit = ({ trouble }: TroubleInFamily) => fitOf(trouble.where.places, city);
  return ([2, 1, 0] as const).flatMap((level) => here.filter((item) => fit(item) === level));
}

/** What is shown stands in quotation marks only where a source prints the very words. */
export const quoted = (shown: Shown, words: string): string => (shown.wording === 'exact' ? `“${words}”` : words);
