import { Compilation, type Compiler } from 'webpack';
import { changeAssets } from './change-assets';

/**
 * What the templates of vant are given: `[element, as Taro writes it, as it ships]`.
 *
 * - An empty text where a property of type String is not set. WeChat writes a warning for each null that it is given.
 * - The words of a button, or the title of a row, are what is read aloud where nothing else is said: sent once.
 * - The classes of a row's parts, which are the same for every row.
 */
const changes: readonly (readonly [element: string, given: string, shipped: string])[] = [
  ['van-button', 'openType="{{i.openType}}"', 'openType="{{i.openType||\'\'}}"'],
  ['van-button', 'aria-label="{{i.ariaLabel}}"', 'aria-label="{{i.ariaLabel||i.v}}"'],
  ['van-cell', 'aria-label="{{i.ariaLabel}}"', 'aria-label="{{i.ariaLabel||i.title}}"'],
  ['van-cell', 'label="{{i.label}}"', 'label="{{i.label||\'\'}}"'],
  ['van-cell', 'value="{{i.value}}"', 'value="{{i.value||\'\'}}"'],
  [
    'van-cell',
    'customClass="{{i.customClass}}"',
    'customClass="{{i.customClass}}" titleClass="cell__title" labelClass="cell__note" ' +
      'valueClass="cell__value" aria-role="link"',
  ],
];

/**
 * The templates of vant as they ship.
 * @throws Error when the template no longer has what is changed, so that this file goes with it.
 */
export const vantTemplates = (template: string): string =>
  changes.reduce((text, [element, given, shipped]) => {
    const tag = new RegExp(`<${element} [^>]*>`, 'g');
    if (!text.match(tag)?.some((found) => found.includes(given)))
      throw new Error(`base.wxml does not have ${given} of ${element} any more`);
    return text.replace(tag, (found) => found.replace(` ${given}`, ` ${shipped}`));
  }, template);

/** Changes base.wxml as {@link vantTemplates} does. */
export class vantTemplate {
  apply(compiler: Compiler): void {
    changeAssets(compiler, 'vant-template', Compilation.PROCESS_ASSETS_STAGE_REPORT, (change) =>
      change('base.wxml', vantTemplates),
    );
  }
}
