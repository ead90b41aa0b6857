import { definePage } from '@/app/define-page';
import { pickerPart } from '@/content/bundles/city';
import { PickerScreen } from '@/features/city/picker-screen';

export default definePage(PickerScreen, pickerPart);
