import { definePage } from '@/app/define-page';
import { helpPart } from '@/content/bundles/help';
import { VolunteerScreen } from '@/features/volunteer/volunteer-screen';

export default definePage(VolunteerScreen, helpPart);
