import { definePage } from '@/app/define-page';
import { helpPart } from '@/content/bundles/help';
import { LocalProceduresScreen } from '@/features/documents/local-procedures-screen';

export default definePage(LocalProceduresScreen, helpPart);
