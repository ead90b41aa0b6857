import { attributeOf } from './nodes';

/** Roles whose inside is not read by itself: the element is one thing with one name. */
const whole = new Set(['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'img', 'heading']);
const states = ['aria-checked', 'aria-expanded', 'aria-selected', 'aria-disabled', 'aria-current'] as const;

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const isField = (element: Element): boolean => element.tagName === 'WX-INPUT';

const stateWords = (element: Element): string => {
  const told = states.flatMap((state) => {
    const value = attributeOf(element, state);
    return value ? [`${state.slice(5)} ${value}`] : [];
  });
  return told.length > 0 ? ` (${told.join(', ')})` : '';
};

/** The name that what stands inside gives: one part after another, with a pause between them. */
const inside = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? plain(node.textContent) : inside(node as Element)))
    .filter(Boolean)
    .join('，');

const lineOf = (element: Element, role: string): string => {
  const name = attributeOf(element, 'aria-label') || inside(element);
  if (role === 'heading') return `${'#'.repeat(Number(attributeOf(element, 'aria-level')) || 2)} ${name}`;
  return `[${role}] ${name || 'WITHOUT A NAME'}${stateWords(element)}`;
};

/**
 * What a screen reader says on a page, in its order, one line for each thing it stops at. It goes by WeChat's own tree:
 * roles, labels and states as the compiled WXML binds them. What the style sheet hides is not heard.
 * @param hidden selectors of what is not displayed.
 */
export function readPage(root: Element, hidden: readonly string[]): string[] {
  const lines: string[] = [];
  const isHidden = (element: Element) =>
    attributeOf(element, 'aria-hidden') === 'true' || hidden.some((selector) => element.matches(selector));
  const read = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = plain(node.textContent);
      if (text) lines.push(text);
      return;
    }
    const element = node as Element;
    if (isHidden(element)) return;
    const role = attributeOf(element, 'aria-role');
    if (isField(element)) lines.push(`[field] ${attributeOf(element, 'aria-label') || 'WITHOUT A NAME'}`);
    else if (whole.has(role)) lines.push(lineOf(element, role));
    else if (element.tagName === 'WX-BUTTON' || element.tagName.endsWith('VAN-BUTTON'))
      lines.push(lineOf(element, 'button'));
    else if (role) {
      const label = attributeOf(element, 'aria-label');
      const live = attributeOf(element, 'aria-live');
      const before = lines.length;
      element.childNodes.forEach(read);
      if (label || lines.length > before)
        lines.splice(before, 0, `[${role}${live ? `, ${live}` : ''}]${label ? ` ${label}` : ''}`);
    } else element.childNodes.forEach(read);
  };
  read(root);
  return lines;
}
