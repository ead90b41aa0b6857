import { definePage } from '@/app/define-page';
import { routePart } from '@/content/bundles/route';
import { FinderScreen } from '@/features/planner/finder-screen';

export default definePage(FinderScreen, routePart);
