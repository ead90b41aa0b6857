import { nameOf } from '../storage-names';

/** The static text that stands over the app until it is drawn. */
export const cover = (): HTMLElement | null => document.getElementById('first');

/** The fields of a drawing, in their order. */
export const fieldsOf = (root: ParentNode): HTMLInputElement[] => [...root.querySelectorAll('input')];

const name = () => nameOf(`typed${window.location.pathname}`);

/** Keeps in this tab what stands in the fields of the static text: on a weak signal people load a page anew. */
export function keepTyped(): void {
  const first = cover();
  if (!first) return;
  try {
    window.sessionStorage.setItem(name(), JSON.stringify(fieldsOf(first).map(({ value }) => value)));
  } catch {
    // Cookies are blocked: what was typed stands in its field as long as the page does.
  }
}

/** Puts back what was typed before the page was loaded anew. */
export function restoreTyped(): void {
  const first = cover();
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(name()) ?? '[]');
    if (!first || !Array.isArray(kept)) return;
    fieldsOf(first).forEach((field, at) => {
      const words: unknown = kept[at];
      if (typeof words === 'string' && !field.value) field.value = words;
    });
  } catch {
    // Cookies are blocked, or another page of this host wrote there: the fields stay empty.
  }
}

/** What was typed is with the app now. */
export function forgetTyped(): void {
  try {
    window.sessionStorage.removeItem(name());
  } catch {
    // Nothing was kept.
  }
}
