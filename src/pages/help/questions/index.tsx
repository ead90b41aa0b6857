import { definePage } from '@/app/define-page';
import { helpPart } from '@/content/bundles/help';
import { FaqScreen } from '@/features/faq/faq-screen';

export default definePage(FaqScreen, helpPart);
