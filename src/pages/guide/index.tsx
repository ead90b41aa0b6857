import { definePage } from '@/app/define-page';
import { GuideScreen } from '@/features/guide/guide-screen';

export default definePage(GuideScreen);
