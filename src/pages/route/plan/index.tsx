import { definePage } from '@/app/define-page';
import { routePart } from '@/content/bundles/route';
import { PlanScreen } from '@/features/planner/plan-screen';

export default definePage(PlanScreen, routePart);
