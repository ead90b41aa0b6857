import { Compilation, sources, type Compiler } from 'webpack';

const fontFace = /@font-face\s*\{[^}]*\}/g;
/** One rule for each of the font's drawings: of no use without it. */
const glyph = /\.van-icon-[\w-]+:{1,2}before\s*\{\s*content:\s*["'][^"']*["'];?\s*\}/g;

/**
 * Takes every `@font-face` rule that names an outside host out of the built style sheets. @vant/weapp's icon sheet
 * fetches its font from a CDN at run time; this app makes no third-party request and draws its own marks. The rules for
 * that font's drawings go too (12 kB).
 */
export class withoutOutsideFonts {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('without-outside-fonts', (compilation) => {
      compilation.hooks.processAssets.tap(
        {
          name: 'without-outside-fonts',
          stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER,
          additionalAssets: true,
        },
        (assets) => {
          for (const [name, asset] of Object.entries(assets)) {
            if (!/\.(wxss|css)$/.test(name)) continue;
            const text = asset.source().toString();
            const clean = text
              .replace(fontFace, (rule) => (/(https?:)?\/\//.test(rule) ? '' : rule))
              .replace(glyph, '');
            if (clean !== text) compilation.updateAsset(name, new sources.RawSource(clean));
          }
        },
      );
    });
  }
}
