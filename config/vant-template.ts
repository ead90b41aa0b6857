import { Compilation, sources, type Compiler } from 'webpack';

const given = 'openType="{{i.openType}}"';
const withDefault = 'openType="{{i.openType||\'\'}}"';

/**
 * Gives van-button an empty text where a button has no open type. WeChat writes a warning for each null that a property
 * of type String is given.
 * @throws Error when the template no longer has the attribute, so that this file goes with it.
 */
export class vantTemplate {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('vant-template', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'vant-template', stage }, (assets) => {
        const template = assets['base.wxml']?.source().toString();
        if (template === undefined) return;
        if (!template.includes(given)) throw new Error('base.wxml binds no open type of van-button any more');
        compilation.updateAsset('base.wxml', new sources.RawSource(template.split(given).join(withDefault)));
      });
    });
  }
}
