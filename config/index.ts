import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { ProvidePlugin } from 'webpack';
import { accessibleComponents } from './accessibility';
import { cityRecords } from './city-records';
import { worksOffline } from './offline';
import { withoutOutsideFonts } from './outside-fonts';
import { pureModules } from './pure-modules';
import { settingsFrom } from './settings';
import { smallScripts } from './small-scripts';
import { uncalled } from './uncalled';

const output = process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV ?? 'weapp'}`;
/** Pictures of shared pages, laid out as in the package: only WeChat asks for them. */
const pictures = { from: 'src/content/generated/share', to: output };

/** Who may be found by WeChat's search: every page. Source: developers.weixin.qq.com, "sitemap 配置". */
const sitemap = { from: 'src/sitemap.json', to: `${output}/sitemap.json` };

const plainPixels = { pxtransform: { enable: false, config: {} } };

export default defineConfig<'webpack5'>({
  projectName: 'leaving-job-social-insurance-guide',
  date: '2026-11-24',
  // Levels of nesting that the template is written out for; a test holds every page within them.
  baseLevel: 12,
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: process.env.SOURCE_ROOT ?? 'src',
  outputRoot: output,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [['@tarojs/plugin-inject', accessibleComponents]],
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  cache: { enable: false },
  copy: {
    patterns: process.env.TARO_ENV === 'weapp' && !process.env.SOURCE_ROOT ? [pictures, sitemap] : [],
    options: {},
  },
  env: settingsFrom(process.env),
  terser: smallScripts,
  mini: {
    optimizeMainPackage: { enable: true },
    postcss: plainPixels,
    webpackChain(chain) {
      chain.plugin('without-outside-fonts').use(withoutOutsideFonts);
      chain.plugin('pure-modules').use(pureModules);
      chain.plugin('uncalled').use(uncalled);
      if (!process.env.SOURCE_ROOT) chain.plugin('city-records').use(cityRecords);
      chain
        .plugin('text-encoder')
        .use(ProvidePlugin, [
          { TextEncoder: [path.resolve(__dirname, '..', 'src/platform/text-encoder.ts'), 'TextEncoder'] },
        ]);
    },
  },
  h5: {
    // The live server answers from its root; what is built may lie below any path.
    publicPath: process.env.LIVE_PORT ? '/' : './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    webpackChain(chain) {
      chain.plugin('pure-modules').use(pureModules);
      if (process.env.NODE_ENV === 'production') chain.plugin('works-offline').use(worksOffline);
    },
    postcss: { ...plainPixels, autoprefixer: { enable: true } },
    devServer: { port: Number(process.env.LIVE_PORT ?? 10086), host: '127.0.0.1', open: false },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
});
