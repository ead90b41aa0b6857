import { definePage } from '@/app/define-page';
import { routePart } from '@/content/bundles/route';
import { GapScreen } from '@/features/coverage-gap/gap-screen';

export default definePage(GapScreen, routePart);
