import { definePage } from '@/app/define-page';
import { helpPart } from '@/content/bundles/help';
import { SearchScreen } from '@/features/search/search-screen';

export default definePage(SearchScreen, helpPart);
