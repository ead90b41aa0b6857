export default defineAppConfig({
  pages: ['pages/home/index', 'pages/guide/index', 'pages/checklist/index', 'pages/law/index', 'pages/about/index'],
  window: {
    navigationBarTitleText: '离职社保指南',
    navigationBarBackgroundColor: '#F4F6F4',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F4F6F4',
  },
  usingComponents: {
    'van-button': '../node_modules/@vant/weapp/lib/button/index',
    'van-cell': '../node_modules/@vant/weapp/lib/cell/index',
    'van-tag': '../node_modules/@vant/weapp/lib/tag/index',
    'van-progress': '../node_modules/@vant/weapp/lib/progress/index',
  },
  lazyCodeLoading: 'requiredComponents',
});
