import { definePage } from '@/app/define-page';
import { trustPart } from '@/content/bundles/trust';
import { LawScreen } from '@/features/law/law-screen';

export default definePage(LawScreen, trustPart);
