import { definePage } from '@/app/define-page';
import { trustPart } from '@/content/bundles/trust';
import { AboutScreen } from '@/features/about/about-screen';

export default definePage(AboutScreen, trustPart);
