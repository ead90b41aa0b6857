import { definePage } from '@/app/define-page';
import { helpPart } from '@/content/bundles/help';
import { CallScriptScreen } from '@/features/call-script/call-script-screen';

export default definePage(CallScriptScreen, helpPart);
