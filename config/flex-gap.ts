import postcss, { type ChildNode, type Container, type Rule } from 'postcss';
import { Compilation, sources, type Compiler } from 'webpack';

/** Engines without flex `gap` (before Chrome 84, iOS 14.5) have no `inset` either (Chrome 87, iOS 14.5). */
const withoutGap = 'not (inset: 0)';

/** The elements that stand in the package's template; its style sheets know no `*`. */
export const packageTags = ['view', 'text', 'van-button', 'van-tag'];

const lastOf = (rule: Container, property: string): string | undefined => {
  let found: string | undefined;
  rule.walkDecls(property, (declaration) => void (found = declaration.value));
  return found;
};

/** A copy of a rule inside copies of what it stands in, such as a media query. */
function inItsPlace(rule: Rule, from: Rule): ChildNode {
  let made: ChildNode = rule;
  for (let outer = from.parent; outer && outer.type === 'atrule'; outer = outer.parent as typeof outer) {
    const copy = (outer as postcss.AtRule).clone({ nodes: [] });
    copy.append(made);
    made = copy;
  }
  return made;
}

/** Margins between the children of a flex row or column, in the place of its gap. */
function marginsFor(rule: Rule, css: postcss.Root, tags: readonly string[]): Rule | undefined {
  const [row = '0', column = row] = postcss.list.space(lastOf(rule, 'gap') ?? '');
  const said = (property: string) =>
    lastOf(rule, property) ??
    css.nodes
      .filter((node): node is Rule => node.type === 'rule' && node.selectors.includes(rule.selectors[0] ?? ''))
      .map((other) => lastOf(other, property))
      .find(Boolean);
  if (said('display')?.endsWith('grid')) return undefined;
  const vertical = said('flex-direction')?.startsWith('column');
  const wraps = said('flex-wrap') === 'wrap';
  const children = (end: string) => rule.selectors.flatMap((parent) => tags.map((tag) => `${parent}>${tag}${end}`));
  const margins = new postcss.Rule({ selectors: children(wraps ? '' : ':not(:last-child)') });
  if (wraps || !vertical) margins.append({ prop: 'margin-right', value: column });
  if (wraps || vertical) margins.append({ prop: 'margin-bottom', value: row });
  margins.walkDecls((declaration) => void (/^0(px)?$/.test(declaration.value) && declaration.remove()));
  return margins.nodes.length > 0 ? margins : undefined;
}

/**
 * Adds margins for engines that lay out a flex box without its `gap`; newer ones pass over them.
 * @param text a built style sheet.
 * @param tags what may stand in such a box, as type selectors.
 */
function withFlexGapFallback(text: string, tags: readonly string[]): string {
  const css = postcss.parse(text);
  const fallback = postcss.atRule({ name: 'supports', params: withoutGap, nodes: [] });
  css.walkRules((rule) => {
    const margins = lastOf(rule, 'gap') === undefined ? undefined : marginsFor(rule, css, tags);
    if (margins) fallback.append(inItsPlace(margins, rule));
  });
  return fallback.nodes?.length ? `${text}${fallback.toString()}` : text;
}

/** Gives every style sheet of the build, other than a library's, the margins for engines without flex `gap`. */
export class flexGapFallback {
  constructor(private readonly tags: readonly string[]) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('flex-gap', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: 'flex-gap', stage, additionalAssets: true }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          const text = asset.source().toString();
          if (!/\.(wxss|css)$/.test(name) || name.startsWith('npm/') || text.includes(withoutGap)) continue;
          const next = withFlexGapFallback(text, this.tags);
          if (next !== text) compilation.updateAsset(name, new sources.RawSource(next));
        }
      });
    });
  }
}
