/** Pages for whoever works on this app; a build that ships has none (docs/decisions/0033-development-package.md). */
const developmentPages = process.env.NODE_ENV === 'production' ? [] : ['pages/gallery/index'];

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/guide/index', 'pages/checklist/index', ...developmentPages],
  subPackages: [
    { root: 'pages/trust', pages: ['law/index', 'about/index'] },
    { root: 'pages/city', pages: ['picker/index'] },
    { root: 'pages/route', pages: ['finder/index', 'plan/index', 'money/index', 'gap/index'] },
    {
      root: 'pages/help',
      pages: [
        'search/index',
        'all/index',
        'glossary/index',
        'trouble/index',
        'questions/index',
        'script/index',
        'papers/index',
        'local/index',
        'volunteer/index',
      ],
    },
  ],
  // WeChat fetches these while the person reads, so that they open without a signal later.
  preloadRule: Object.fromEntries(
    ['home', 'guide', 'checklist'].map((page) => [
      `pages/${page}/index`,
      { network: 'all', packages: ['pages/trust', 'pages/help', 'pages/city', 'pages/route'] },
    ]),
  ),
  window: {
    navigationBarTitleText: '离职社保指南',
    navigationBarBackgroundColor: '@bar',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pull',
  },
  usingComponents: {
    'van-button': '../node_modules/@vant/weapp/lib/button/index',
    'van-cell': '../node_modules/@vant/weapp/lib/cell/index',
    'van-tag': '../node_modules/@vant/weapp/lib/tag/index',
  },
  darkmode: true,
  // Tablets and computers may widen the window and turn it.
  resizable: true,
  sitemapLocation: 'sitemap.json',
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
});
