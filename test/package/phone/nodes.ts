import type * as Exparser from 'miniprogram-exparser';

/** A node of WeChat's component engine, as far as the tests look at it. */
export interface EngineNode {
  readonly $$: Element;
  readonly _vt?: { readonly attrs: readonly { readonly name: string; readonly value: unknown }[] };
}
type WithEngineNode = Element & { readonly __wxElement?: EngineNode };

/** All elements of a page that stand for a node of the engine, outer ones first. */
export const elementsOf = (root: Element): Element[] => [root, ...root.querySelectorAll('*')];

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The value of an attribute as the compiled WXML bound it; empty when it is not bound or not set. */
export const attributeOf = (element: Element, name: string): string => {
  const value = (element as WithEngineNode).__wxElement?._vt?.attrs.find(
    (attribute) => attribute.name === name || attribute.name === camel(name),
  )?.value;
  return value === undefined || value === null ? '' : String(value);
};

const labelOf = (element: Element): string => attributeOf(element, 'aria-label');
const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * The deepest element whose label or text is the words, else the deepest that contains them.
 * @throws Error with what can be read when there is none.
 */
export function findElement(root: Element, words: string): Element {
  const all = elementsOf(root);
  const pick = (fits: (element: Element) => boolean): Element | undefined => all.filter(fits).at(-1);
  const found =
    pick((element) => labelOf(element) === words) ??
    pick((element) => textOf(element) === words) ??
    pick((element) => labelOf(element).includes(words)) ??
    pick((element) => textOf(element).includes(words));
  if (!found) throw new Error(`"${words}" is not on the page: ${textOf(root)}`);
  return found;
}

/** Taps an element as a finger does: what lies innermost is hit, and the event goes up through every component. */
export function tapElement(element: Element, exparser: typeof Exparser): void {
  let target: WithEngineNode | null = elementsOf(element).find((inner) => inner.children.length === 0) ?? element;
  while (target && !target.__wxElement) target = target.parentElement;
  if (!target?.__wxElement) throw new Error('this element cannot be tapped');
  exparser.triggerEvent(
    target.__wxElement,
    'tap',
    { x: 0, y: 0 },
    { bubbles: true, composed: true, capturePhase: true },
  );
}
