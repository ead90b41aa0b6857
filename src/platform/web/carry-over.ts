import { fieldsOf } from './typed-first';

const controlsOf = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('button, [role=button], [role=link], a'),
];

/** The words by which a person knows a control: a field's label, else its own. */
const wordsOf = (control: HTMLElement): string => (control.closest('label') ?? control).textContent ?? '';

/** That of the second drawing which has the same words, and the same place among those with the same words. */
function twinOf<T extends HTMLElement>(control: T, from: readonly T[], to: readonly T[]): T | undefined {
  const alike = (all: readonly T[]) => all.filter((other) => wordsOf(other) === wordsOf(control));
  return alike(to)[alike(from).indexOf(control)];
}

/** Whether a field holds something to keep, as notes do, and not one answer, as an amount or what is searched for. */
const isProse = ({ type, inputMode }: HTMLInputElement): boolean => type !== 'search' && inputMode === 'text';

/** Types into a field of the app what stands in one of the static text; what the phone had kept stays before it. */
function carryField(from: HTMLInputElement, to: HTMLInputElement): void {
  if (from.value === from.defaultValue) return;
  const before = isProse(to) && to.value && to.value !== from.value ? `${to.value} ` : '';
  // React hears of a value only when it is set past its own setter.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(to, before + from.value);
  to.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Goes on at the same letter of a field, counted from its end, since something may stand before it now. */
function moveCaret(to: HTMLElement | undefined, fromEnd: readonly [number, number]): void {
  to?.focus({ preventScroll: true });
  if (!(to instanceof HTMLInputElement)) return;
  const [start, end] = fromEnd.map((letters) => to.value.length - letters);
  to.setSelectionRange(start ?? 0, end ?? 0);
}

const caretOf = ({ value, selectionStart, selectionEnd }: HTMLInputElement): readonly [number, number] => [
  value.length - (selectionStart ?? value.length),
  value.length - (selectionEnd ?? value.length),
];

/**
 * Gives the app what a person did on the static text before it was there: what is typed, where they are, and what
 * they pressed. Both drawings are of one screen; what the app does not show has no place to go to.
 * @param first the static text, in sight.
 * @param app the app's page, not in sight yet.
 * @param pressed what was pressed on the static text, in order.
 * @param show brings the app's page in sight: before that nothing in it can have the focus.
 */
export function carryOver(
  first: HTMLElement,
  app: HTMLElement,
  pressed: readonly HTMLElement[],
  show: () => void,
): void {
  const fields = [fieldsOf(first), fieldsOf(app)] as const;
  const controls = [controlsOf(first), controlsOf(app)] as const;
  const presses = pressed.map((control) => twinOf(control, ...controls));
  const active = fields[0].find((field) => field === document.activeElement);
  const button = controls[0].find((control) => control === document.activeElement);
  const caret = active ? caretOf(active) : ([0, 0] as const);
  const next = active ? twinOf(active, ...fields) : button && twinOf(button, ...controls);
  for (const from of fields[0]) {
    const to = twinOf(from, ...fields);
    if (to) carryField(from, to);
  }
  show();
  moveCaret(next, caret);
  for (const press of presses) if (press?.isConnected) press.click();
}
