import { View } from '@tarojs/components';
import './style.css';

interface StepProgressProps {
  readonly done: number;
  readonly total: number;
  /** Marks the one that comes next as well. */
  readonly next?: boolean;
}

/** How far a short series has come. Drawn only: the words beside it say the same. */
export const StepProgress = ({ done, total, next = false }: StepProgressProps) => (
  <View className="segments">
    {Array.from({ length: total }, (_, index) => (
      <View
        key={index}
        className={`segments__one${index < done ? ' segments__one--on' : next && index === done ? ' segments__one--next' : ''}`}
      />
    ))}
  </View>
);
