/** Something that stands open over a page and that the browser's back is to close. */
interface BackEntry {
  /** What marks its entry in the browser's history. */
  readonly mark: number;
  /** Whether it is in sight: another page may lie above its page. */
  readonly isShown: () => boolean;
  readonly close: () => void;
}

const entries: BackEntry[] = [];

const markOf = (state: unknown): unknown => (state as { readonly sheet?: unknown } | null)?.sheet;

/** Adds what was opened last. @returns how to take it out when it is gone by other ways. */
export function addBackEntry(entry: BackEntry): () => void {
  entries.push(entry);
  return () => {
    const at = entries.indexOf(entry);
    if (at >= 0) entries.splice(at, 1);
  };
}

/** The history state of an entry: the one of its page, and the mark. */
export const markedState = (state: unknown, mark: number): object => ({ ...(state as object | null), sheet: mark });

/**
 * Closes what stands open where a step in the history only left it.
 * @param state the history's state after the step.
 * @returns whether it did: the page's router then has nothing to do.
 */
export function closeOnBack(state: unknown): boolean {
  const top = entries[entries.length - 1];
  if (!top || markOf(state) === top.mark || !top.isShown()) return false;
  entries.pop();
  top.close();
  return true;
}
