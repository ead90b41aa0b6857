import { View } from '@tarojs/components';
import './style.css';

/** How far a short series has come. Drawn only: the words beside it say the same. */
export const StepProgress = ({ done, total }: { readonly done: number; readonly total: number }) => (
  <View className="segments">
    {Array.from({ length: total }, (_, index) => (
      <View key={index} className={index < done ? 'segments__one segments__one--on' : 'segments__one'} />
    ))}
  </View>
);
