export default definePageConfig({ navigationBarTitleText: 'Component gallery' });
