import { definePage } from '@/app/define-page';
import { helpPart } from '@/content/bundles/help';
import { AllScreen } from '@/features/home/all-screen';

export default definePage(AllScreen, helpPart);
