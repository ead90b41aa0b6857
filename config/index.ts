import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { ProvidePlugin } from 'webpack';
import { accessibleComponents } from './accessibility';
import { earlyScripts } from './early-scripts';
import { cityRecords } from './city-records';
import { englishText } from './english-text';
import floor from './floor.json';
import { flexGapFallback, packageTags } from './flex-gap';
import { loweredIn } from './lowered';
import { pageFiles } from './page-files';
import { withoutOutsideFonts } from './outside-fonts';
import { pureModules } from './pure-modules';
import { routeOutline } from './route-outline';
import { settingsFrom } from './settings';
import { smallScripts } from './small-scripts';
import { uncalled } from './uncalled';
import { leanRuntime } from './lean-runtime';
import { leanTemplate } from './lean-template';
import { leanVant } from './lean-vant';
import { vantTemplate } from './vant-template';

const output = process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV ?? 'weapp'}`;
/** Pictures of shared pages, laid out as in the package: only WeChat asks for them. */
const pictures = { from: 'src/content/generated/share', to: output };

/** Who may be found by WeChat's search: every page. Source: developers.weixin.qq.com, "sitemap 配置". */
const sitemap = { from: 'src/sitemap.json', to: `${output}/sitemap.json` };

const stylesFor = (targets: Readonly<Record<string, string>>) => ({
  pxtransform: { enable: false, config: {} },
  autoprefixer: {
    enable: true,
    config: { overrideBrowserslist: Object.entries(targets).map(([engine, version]) => `${engine} >= ${version}`) },
  },
});

export default defineConfig<'webpack5'>({
  projectName: 'leaving-job-social-insurance-guide',
  date: '2026-11-24',
  // Levels of nesting that the template is written out for; a test holds every page within them.
  baseLevel: 11,
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
    // No page sets HTML; the parser for it would ship with every package.
    runtime: { enableInnerHTML: false },
    compile: { include: loweredIn('weapp') },
    postcss: stylesFor(floor.package.targets),
    webpackChain(chain) {
      chain.resolve.alias.set('@tarojs/taro$', path.resolve(__dirname, 'taro-api.js'));
      chain.plugin('flex-gap').use(flexGapFallback, [packageTags]);
      chain.plugin('without-outside-fonts').use(withoutOutsideFonts);
      chain.plugin('pure-modules').use(pureModules);
      chain.plugin('uncalled').use(uncalled);
      if (!process.env.SOURCE_ROOT) {
        chain.plugin('city-records').use(cityRecords);
        chain.plugin('route-outline').use(routeOutline);
        chain.plugin('english-text').use(englishText);
        chain.plugin('vant-template').use(vantTemplate);
        chain.plugin('lean-template').use(leanTemplate);
        chain.plugin('lean-vant').use(leanVant);
        chain.plugin('lean-runtime').use(leanRuntime);
        const rewritten: readonly (readonly [loader: string, of: RegExp])[] = [
          ['joined-text', /@tarojs[\\/](react[\\/]dist[\\/]react\.esm|runtime[\\/]dist[\\/]hydrate)\.js$/],
          ['lean-react', /react-reconciler\.production\.min\.js$/],
        ];
        for (const [loader, of] of rewritten)
          chain.module
            .rule(loader)
            .test(of)
            .enforce('pre')
            .use(loader)
            .loader(path.resolve(__dirname, `${loader}.js`));
      }
      chain.plugin('text-encoder').use(ProvidePlugin, [
        {
          TextEncoder: [path.resolve(__dirname, '..', 'src/platform/text-encoder.ts'), 'TextEncoder'],
          'wx.getSystemInfoSync': [path.resolve(__dirname, '..', 'src/platform/system-info.ts'), 'systemInfo'],
        },
      ]);
    },
  },
  h5: {
    // The live server answers from its root; what is built may lie below any path.
    publicPath: process.env.LIVE_PORT ? '/' : './',
    staticDirectory: 'static',
    compile: { include: loweredIn('h5') },
    router: { mode: 'hash' },
    webpackChain(chain) {
      if (process.env.NODE_ENV === 'production') chain.plugin('early-scripts').use(earlyScripts);
      chain.plugin('pure-modules').use(pureModules);
      chain.plugin('flex-gap').use(flexGapFallback, [['*']]);
      chain.module
        .rule('safe-router')
        .test(/@tarojs[\\/]router[\\/]dist[\\/]router[\\/](spa|page|navigation-bar)\.js$/)
        .enforce('pre')
        .use('safe-router')
        .loader(path.resolve(__dirname, 'safe-router.js'));
      chain.resolve.alias.set('jsonp-retry$', path.resolve(__dirname, '..', 'src/platform/web/no-jsonp.ts'));
      // One sheet in one order: a page opened later does not change how another one looks.
      chain.optimization.splitChunks({
        ...chain.optimization.get('splitChunks'),
        // What several pages need is a file of its own, not a copy in each of theirs.
        chunks: 'all',
        minSize: 20_000,
        cacheGroups: {
          ...chain.optimization.get('splitChunks')?.cacheGroups,
          // Taro's and other people's modules as a file of their own would only be one more to fetch.
          taro: false,
          vendors: false,
          styles: { name: 'styles', type: 'css/mini-extract', chunks: 'all', enforce: true, priority: 100 },
        },
      });
      if (process.env.NODE_ENV === 'production') chain.plugin('page-files').use(pageFiles);
    },
    // Without it `button` in a style sheet would come to mean Taro's own element.
    postcss: {
      ...stylesFor(floor.browser.targets),
      htmltransform: { enable: false, config: { removeCursorStyle: false } },
    },
    devServer: { port: Number(process.env.LIVE_PORT ?? 10086), host: '127.0.0.1', open: false },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
});
