import { definePage } from '@/app/define-page';
import { routePart } from '@/content/bundles/route';
import { CostScreen } from '@/features/contribution-cost/cost-screen';

export default definePage(CostScreen, routePart);
