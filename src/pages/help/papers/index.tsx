import { definePage } from '@/app/define-page';
import { helpPart } from '@/content/bundles/help';
import { DocumentsScreen } from '@/features/documents/documents-screen';

export default definePage(DocumentsScreen, helpPart);
