import { useEffect, type RefObject } from 'react';

const reached = 'a[href], button, input, [tabindex="0"]';

/**
 * Keeps the keyboard inside an element while it is there: focus moves into it, goes round in it, and comes back to
 * where it was. Escape calls `onEscape`.
 */
export function useFocusInside(box: RefObject<HTMLElement>, onEscape: () => void): void {
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    box.current?.focus();
    return () => before?.focus();
  }, [box]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Another page may lie above the one whose sheet this is.
      if (!box.current?.getClientRects().length) return;
      if (event.key === 'Escape') onEscape();
      if (event.key !== 'Tab') return;
      const inside = [...(box.current?.querySelectorAll<HTMLElement>(reached) ?? [])];
      const [first, last] = [inside[0], inside[inside.length - 1]];
      const at = document.activeElement;
      const beyond = event.shiftKey ? at === first || at === box.current : at === last;
      if (!beyond) return;
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [box, onEscape]);
}
