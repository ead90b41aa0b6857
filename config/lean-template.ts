import { Compilation, sources, type Compiler } from 'webpack';

/** Templates of Taro for what this app does not use: a picture, a box that scrolls, a caught move. */
const unusedTemplate =
  /<template name="tmpl_\d+_\w+">\s*<(?:scroll-view|image|view [^>]*catchtouchmove)[\s>=][\s\S]*?<\/template>\s*/g;
/** Attributes and events of view and text that nothing here binds. */
const unusedAttribute =
  / (?:hover-[\w-]+|animation|bind(?:touch\w+|longpress|animation\w+|transitionend))="[^"]*"(?=[^>]*data-sid)/g;

/** Of the others, what is neither set nor listened to. */
const sheet = /<page-container [^>]*>/g;
const unusedOfSheet =
  / (?:bind(?:beforeenter|enter|afterenter|leave|afterleave)|duration|z-index|overlay|position|overlay-style|close-on-slide-down)="[^"]*"/g;

/**
 * Takes out of base.wxml what nothing here needs; WeChat reads all of it before the first page. Lint holds the other
 * half: whoever imports another element of Taro or binds such an event is told to change this file first.
 */
export class leanTemplate {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('lean-template', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'lean-template', stage }, (assets) => {
        const template = assets['base.wxml']?.source().toString();
        if (template === undefined) return;
        const lean = template
          .replace(unusedTemplate, '')
          .replace(unusedAttribute, '')
          .replace(sheet, (tag) => tag.replace(unusedOfSheet, ''))
          .replace(/>\s*\n\s*</g, '><');
        compilation.updateAsset('base.wxml', new sources.RawSource(lean));
      });
    });
  }
}
