import postcss from 'postcss';
import { Compilation, type Compiler } from 'webpack';
import { changeAssets } from './change-assets';

const folder = 'npm/@vant/weapp/lib';

/** Parts of vant that only a state draws which no button, row or tag here is ever in. */
const unused = ['icon', 'info', 'loading'];

/**
 * Every class of vant that is drawn; a test holds the pages to it. The look of ours comes after it:
 * src/ui/button/style.css, src/ui/cell/style.css, src/ui/tag/style.css.
 */
export const drawnClasses: ReadonlySet<string> = new Set([
  'van-button',
  'van-button--active',
  'van-button--default',
  'van-button--normal',
  'van-button__text',
  'van-cell',
  'van-cell--hover',
  'van-cell__label',
  'van-cell__title',
  'van-cell__value',
  'van-tag',
  'van-tag--default',
]);

const templates: Readonly<Record<string, readonly (readonly [from: RegExp, to: string])[]>> = {
  button: [
    [/<block wx:if="\{\{ loading \}\}">[\s\S]*?<\/block>\s*<block wx:else>/, '<block>'],
    [/<van-icon[\s\S]*?\/>/, ''],
  ],
  cell: [
    [/<van-icon[\s\S]*?\/>\s*<slot wx:else name="icon" \/>/, '<slot name="icon" />'],
    [/<van-icon[\s\S]*?\/>\s*<slot wx:else name="right-icon" \/>/, '<slot name="right-icon" />'],
  ],
  tag: [[/<van-icon[\s\S]*?\/>/, '']],
};

/**
 * The template of one of vant's components without what is never drawn.
 * @throws Error when it is not written as expected.
 */
export const leanVantTemplate = (name: string, template: string): string =>
  (templates[name] ?? []).reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`vant's ${name} is not written as config/lean-vant.ts expects: ${from}`);
    return text.replace(from, to);
  }, template);

const isDrawn = (selector: string): boolean =>
  [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => drawnClasses.has(name));

/** A style sheet of vant without the rules that nothing drawn meets. */
export function leanVantStyle(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const drawn = rule.selectors.filter(isDrawn);
    if (drawn.length > 0) rule.selectors = drawn;
    else rule.remove();
  });
  return sheet.toString();
}

/** Leaves out of vant's components what this app never draws: WeChat loads all of it before the first page. */
export class leanVant {
  apply(compiler: Compiler): void {
    changeAssets(compiler, 'lean-vant', Compilation.PROCESS_ASSETS_STAGE_REPORT, (change, compilation) => {
      const files = Object.keys(compilation.assets).filter((file) => file.startsWith(folder));
      // A copy of the project without modules of its own ships no vant at all.
      if (files.length === 0) return;
      for (const name of Object.keys(templates)) {
        const own = ['wxml', 'wxss', 'json'].map((end) => `${folder}/${name}/index.${end}`);
        const missing = own.filter((file) => !files.includes(file));
        if (missing.length > 0) throw new Error(`config/lean-vant.ts finds no ${missing.join(', ')}`);
        change(`${folder}/${name}/index.wxml`, (text) => leanVantTemplate(name, text));
        change(`${folder}/${name}/index.wxss`, leanVantStyle);
        change(`${folder}/${name}/index.json`, () => '{"component":true}');
      }
      for (const file of files)
        if (unused.some((name) => file.startsWith(`${folder}/${name}/`))) compilation.deleteAsset(file);
    });
  }
}
