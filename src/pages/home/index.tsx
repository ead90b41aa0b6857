import { definePage } from '@/app/define-page';
import { HomeScreen } from '@/features/home/home-screen';

export default definePage(HomeScreen);
