import { definePage } from '@/app/define-page';
import { ChecklistScreen } from '@/features/checklist/checklist-screen';

export default definePage(ChecklistScreen);
