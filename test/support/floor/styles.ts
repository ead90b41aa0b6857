import postcss from 'postcss';
import { data, isThere, type Feature, type Floor } from './engines';

const inner = (feature: Feature | undefined, name: string): Feature | undefined =>
  feature?.[name] as Feature | undefined;
const plain = (value: string): string => value.replace(/["'][^"']*["']/g, '').replace(/url\([^)]*\)/g, '');

/** The keywords and functions of a value that the data knows of the property or of all of them. */
function valueFaults(property: string, value: string, floor: Floor): string[] {
  const feature = data.css.properties[property];
  const words = plain(value).match(/-?[a-z][a-z-]*\(?/g) ?? [];
  return [...new Set(words)].flatMap((word) => {
    const name = word.replace('(', '');
    const known = inner(feature, name) ?? (word.endsWith('(') ? data.css.types[name] : undefined);
    return isThere(known, floor) ? [] : [`${property}: ${word.endsWith('(') ? `${name}()` : name}`];
  });
}

/** The boxes whose children have margins where the engine knows no flex gap (config/flex-gap.ts). */
const withMargins = (css: postcss.Root): string => {
  let found = '';
  css.walkAtRules('supports', (rule) => {
    if (rule.params === 'not (inset: 0)') rule.walkRules(({ selector }) => void (found += `${selector},`));
  });
  return found;
};

/** Whether a rule lays its children out in a flex box; a grid has had its gap for longer. */
const isFlex = (rule: postcss.Rule, css: postcss.Root): boolean => {
  let grid = false;
  css.walkRules((other) => {
    if (other.selectors.some((selector) => rule.selectors.includes(selector)))
      other.walkDecls('display', ({ value }) => void (grid ||= value.endsWith('grid')));
  });
  return !grid;
};

/** Whether the rule says the same with `-webkit-` before the property or the value. */
const hasPrefixed = ({ prop, value, parent }: postcss.Declaration): boolean =>
  parent?.some(
    (other) =>
      other.type === 'decl' &&
      (other.prop === `-webkit-${prop}` || (other.prop === prop && other.value === `-webkit-${value}`)),
  ) === true;

/** Whether the rule gives the property a value before that every engine knows. */
const hasFallback = (declaration: postcss.Declaration, floor: Floor): boolean =>
  declaration.parent?.some(
    (other) =>
      other.type === 'decl' &&
      other !== declaration &&
      other.prop === declaration.prop &&
      valueFaults(other.prop, other.value, floor).length === 0,
  ) === true;

function declarationFaults(
  declaration: postcss.Declaration,
  css: postcss.Root,
  spaced: string,
  floor: Floor,
): string[] {
  const { prop, value, parent } = declaration;
  if (prop.startsWith('--')) return valueFaults(prop, value, floor);
  if (prop.startsWith('-')) return [];
  const feature = data.css.properties[prop];
  const gap = inner(feature, 'flex_context');
  if (gap && parent?.type === 'rule' && !isThere(gap, floor)) {
    const rule = parent as postcss.Rule;
    if (isFlex(rule, css) && !spaced.includes(`${rule.selectors[0]}>`))
      return [`${prop} in a flex box: ${rule.selector}`];
  }
  if (hasPrefixed(declaration)) return [];
  if (!isThere(feature, floor)) return [prop];
  return hasFallback(declaration, floor) ? [] : valueFaults(prop, value, floor);
}

/**
 * What in a built style sheet the oldest engines pass over, each once: properties, values, functions, selectors and
 * at-rules. What stands in `@supports` is meant to be passed over.
 */
export function styleFaults(text: string, floor: Floor): string[] {
  const css = postcss.parse(text);
  const faults = new Set<string>();
  const spaced = withMargins(css);
  css.walkAtRules('supports', (rule) => void rule.remove());
  css.walkDecls((declaration) =>
    declarationFaults(declaration, css, spaced, floor).forEach((fault) => faults.add(fault)),
  );
  css.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/::?([a-z-]+)/g))
      if (!isThere(data.css.selectors[name], floor)) faults.add(`:${name}`);
  });
  css.walkAtRules(({ name, params }) => {
    const rule = data.css['at-rules'][name];
    if (!isThere(rule, floor)) faults.add(`@${name}`);
    for (const [, feature = ''] of params.matchAll(/\(([a-z-]+)/g))
      if (!isThere(inner(rule, feature), floor)) faults.add(`@${name} (${feature})`);
  });
  return [...faults].sort();
}
