import { Text, View } from '@tarojs/components';
import { aria } from '../aria';
import type { MonthsProps } from './props';
import './style.css';

/** Some months on one screen, each with its state; today's has a frame and the word. */
export const Months = ({ cells }: MonthsProps) => (
  <View className="months">
    {cells.map((cell) => (
      <View
        key={cell.id}
        className={`month month--${cell.tone}${cell.today ? ' month--today' : ''}`}
        {...aria({ role: 'img', label: cell.label })}
      >
        <Text className="month__name">{cell.name}</Text>
        <Text className="month__state">{cell.state}</Text>
        {cell.today ? <Text className="month__today">{cell.today}</Text> : null}
      </View>
    ))}
  </View>
);
