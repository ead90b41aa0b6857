import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { addBackEntry, markedState } from '@/lib/back-stack';

let lastMark = 0;

/** Puts an entry into the history; a browser that takes none any more goes on without. */
function pushMark(mark: number): boolean {
  try {
    window.history.pushState(markedState(window.history.state, mark), '', window.location.href);
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
    pushed.current = pushMark(mark);
    if (!pushed.current) return undefined;
    const isShown = () => (box.current?.getClientRects().length ?? 0) > 0;
    return addBackEntry({ mark, isShown, close: () => latest.current() });
  }, [box]);
  return useCallback(() => (pushed.current ? window.history.back() : latest.current()), []);
}
