export default definePageConfig({
  navigationBarTitleText: '离职社保指南',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
