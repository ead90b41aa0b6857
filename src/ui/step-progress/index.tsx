import { View } from '@tarojs/components';
import './style.css';

interface StepProgressProps {
  readonly done: number;
  readonly total: number;
  /** Marks the one that comes next as well. */
  readonly next?: boolean;
}

function markOf(index: number, done: number, next: boolean): string {
  if (index < done) return ' segments__one--on';
  return next && index === done ? ' segments__one--next' : '';
}

/** How far a short series has come. Drawn only: the words beside it say the same. */
export const StepProgress = ({ done, total, next = false }: StepProgressProps) => (
  <View className="segments">
    {Array.from({ length: total }, (_, index) => (
      <View key={index} className={`segments__one${markOf(index, done, next)}`} />
    ))}
  </View>
);
