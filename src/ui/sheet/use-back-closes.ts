import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** What an open sheet has put into the browser's history. */
interface Entry {
  readonly mark: number;
  readonly isShown: () => boolean;
  readonly close: () => void;
}
const entries: Entry[] = [];
let lastMark = 0;

const markOf = (state: unknown): unknown => (state as { readonly sheet?: unknown } | null)?.sheet;

// The page's router must not hear of a step back that only closed a sheet. A sheet below another page waits for it.
window.addEventListener(
  'popstate',
  (event) => {
    const top = entries[entries.length - 1];
    if (!top || markOf(event.state) === top.mark || !top.isShown()) return;
    event.stopImmediatePropagation();
    entries.pop();
    top.close();
  },
  true,
);

/** Puts an entry into the history; a browser that takes none any more goes on without. */
function pushMark(mark: number): boolean {
  try {
    window.history.pushState({ ...(window.history.state as object | null), sheet: mark }, '', window.location.href);
    return true;
  } catch {
    return false;
  }
}

/**
 * Has the browser's back close what is open, instead of leaving the page. @returns how to close it by a tap: it takes
 * the entry out of the history again, which then calls `onClose`.
 */
export function useBackCloses(box: RefObject<HTMLElement>, onClose: () => void): () => void {
  const latest = useRef(onClose);
  latest.current = onClose;
  const pushed = useRef(false);
  useEffect(() => {
    const mark = (lastMark += 1);
    const isShown = () => (box.current?.getClientRects().length ?? 0) > 0;
    const entry: Entry = { mark, isShown, close: () => latest.current() };
    pushed.current = pushMark(mark);
    if (pushed.current) entries.push(entry);
    return () => {
      const at = entries.indexOf(entry);
      if (at >= 0) entries.splice(at, 1);
    };
  }, [box]);
  return useCallback(() => (pushed.current ? window.history.back() : latest.current()), []);
}
