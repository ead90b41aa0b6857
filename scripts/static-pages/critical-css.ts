import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss';

/** What a selector asks of a page: classes, and the names of elements. */
interface Needs {
  readonly classes: readonly string[];
  readonly tags: readonly string[];
}

/** What a page has. */
interface Has {
  readonly classes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

const needsOf = (selector: string): Needs => {
  // What stands inside :not() is no need.
  const plain = selector.replace(/:not\([^)]*\)/g, '').replace(/\[[^\]]*\]/g, '');
  return {
    classes: [...plain.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replace(/\\/g, '')),
    tags: [...plain.replace(/[.#:](?:[\w-]|\\.)+/g, ' ').matchAll(/[a-z][\w-]*/gi)].map(([name]) => name),
  };
};

const always = new Set(['html', 'body', 'root']);

function hasOf(html: string): Has {
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  return { classes: new Set(classes), tags: new Set([...html.matchAll(/<([a-z][\w-]*)/g)].map(([, tag = '']) => tag)) };
}

const fits = ({ classes, tags }: Needs, has: Has): boolean =>
  classes.every((name) => has.classes.has(name)) && tags.every((tag) => always.has(tag) || has.tags.has(tag));

function keepIn(container: Container<ChildNode>, has: Has, needs: (selector: string) => Needs): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'rule') {
      const rule = node as Rule;
      const kept = rule.selectors.filter((selector) => fits(needs(selector), has));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    } else if (node.type === 'atrule') {
      const at = node as AtRule;
      if (at.name === 'keyframes' || /\bprint\b/.test(at.params)) at.remove();
      else if (at.nodes) {
        keepIn(at as unknown as Container<ChildNode>, has, needs);
        if (at.nodes.length === 0) at.remove();
      }
    } else if (node.type === 'comment') node.remove();
  }
}

/** Takes out the custom properties that no rule reads, and those that only such ones read. */
function dropUnread(css: postcss.Root): void {
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    const read = new Set<string>();
    css.walkDecls(({ value }) => {
      for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
    });
    now = 0;
    css.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop)) now += 1;
      else declaration.remove();
    });
  }
  css.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
}

/**
 * The part of a style sheet that a page's markup can use, in the order in which it stands there, so that the whole
 * sheet after it changes nothing.
 * @param sheet a built style sheet.
 * @returns a function from markup to style; markup with the same classes is worked out once.
 */
export function criticalStyle(sheet: string): (html: string) => string {
  const parsed = postcss.parse(sheet);
  const known = new Map<string, Needs>();
  const needs = (selector: string): Needs => {
    const found = known.get(selector) ?? needsOf(selector);
    known.set(selector, found);
    return found;
  };
  const made = new Map<string, string>();
  return (html) => {
    const has = hasOf(html);
    const key = [...has.classes, '|', ...has.tags].sort().join(' ');
    const style =
      made.get(key) ??
      (() => {
        const css = parsed.clone();
        keepIn(css as unknown as Container<ChildNode>, has, needs);
        dropUnread(css);
        return css.toString();
      })();
    made.set(key, style);
    return style;
  };
}
