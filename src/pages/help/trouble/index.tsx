import { definePage } from '@/app/define-page';
import { helpPart } from '@/content/bundles/help';
import { TroubleshootingScreen } from '@/features/troubleshooting/troubleshooting-screen';

export default definePage(TroubleshootingScreen, helpPart);
