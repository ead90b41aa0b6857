import { definePage } from '@/app/define-page';
import { helpPart } from '@/content/bundles/help';
import { GlossaryScreen } from '@/features/glossary/glossary-screen';

export default definePage(GlossaryScreen, helpPart);
