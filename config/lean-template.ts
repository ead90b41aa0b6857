import { Compilation, type Compiler } from 'webpack';
import { changeAssets } from './change-assets';
import { leanFurther, leanLevels, leanNames } from './lean-levels';

/** Templates of Taro for what this app does not use: a picture, a box that scrolls, a caught move, a field that asks
 * for the keyboard by itself. */
const unusedTemplate =
  /<template name="tmpl_\d+_\w+">\s*<(?:scroll-view|image|view [^>]*catchtouchmove|input [^>]*\bfocus=)[\s>=][\s\S]*?<\/template>\s*/g;
/** Attributes and events of view and text that nothing here binds. */
const unusedAttribute =
  / (?:hover-[\w-]+|animation|space|decode|overflow|max-lines|bind(?:touch\w+|longpress|animation\w+|transitionend))="[^"]*"(?=[^>]*data-sid)/g;

/** Of an element that is written once, what is neither set nor listened to. */
const unusedOf: Readonly<Record<string, RegExp>> = {
  'page-container':
    / (?:bind(?:beforeenter|enter|afterenter|leave|afterleave)|duration|z-index|overlay|position|overlay-style|close-on-slide-down)="[^"]*"/g,
  input:
    / (?:safe-password-[\w-]+|password|placeholder-(?:style|class)|cursor[\w-]*|selection-\w+|always-embed|adjust-position|hold-keyboard|confirm-hold|auto-fill|disabled|name|bind(?:keyboard\w+|nicknamereview|selectionchange))="[^"]*"/g,
};

/** The templates as WeChat gets them: without what nothing here needs, and with the words of joined-text.js. */
const leanTemplates = (template: string): string =>
  leanLevels(
    Object.entries(unusedOf)
      .reduce(
        (text, [name, unused]) => text.replace(new RegExp(`<${name} [^>]*>`, 'g'), (tag) => tag.replace(unused, '')),
        template.replace(unusedTemplate, '').replace(unusedAttribute, ''),
      )
      .replace(/>\s*\n\s*</g, '><'),
  );

/**
 * Takes out of base.wxml what nothing here needs; WeChat reads all of it before the first page. Lint holds the other
 * half: whoever imports another element of Taro or binds such an event is told to change this file first.
 */
export class leanTemplate {
  apply(compiler: Compiler): void {
    changeAssets(compiler, 'lean-template', Compilation.PROCESS_ASSETS_STAGE_REPORT, (change) => {
      change('base.wxml', leanTemplates);
      change('utils.wxs', leanNames);
      change('comp.wxml', leanFurther);
    });
  }
}
