import type { Local, Paper, Purpose, Store } from '@/content';
import { fitOf } from '@/content/place-fit';

/**
 * The papers to bring for a route, each once. A paper that only some places ask for is listed where the person's city
 * lies in one of them. Where no place's own paper is known for the city, the question to ask stays on the list.
 */
export function documentsFor(purpose: Purpose, city: string | undefined, store: Store): readonly Paper[] {
  const fitting = store.pack.papers.filter(
    (paper) => paper.purposes.includes(purpose) && fitOf(paper.places, city) > 0,
  );
  const known = fitting.some((paper) => paper.places);
  return fitting.filter((paper) => !(known && paper.id === askPaper));
}

/** The entry that stands for papers we do not know of. */
const askPaper = 'ask-conditions';

/** The printed steps of places, the person's own first. */
export function localProceduresFor(
  city: string | undefined,
  store: Store,
): readonly { readonly local: Local; readonly own: boolean }[] {
  const marked = store.pack.locals.map((local) => ({ local, own: fitOf(local.places, city) === 2 }));
  return [...marked.filter(({ own }) => own), ...marked.filter(({ own }) => !own)];
}
