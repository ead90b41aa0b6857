import { helpPart } from '@/content/parts/help';
import { searchArticle } from '@/domain/article/glossary';
import { SearchScreen } from '@/features/search/search-screen';
import { guarded } from '../../parts/guarded';

export default guarded(SearchScreen, helpPart, searchArticle);
