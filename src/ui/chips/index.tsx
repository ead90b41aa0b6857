import { View } from '@tarojs/components';
import { Pressable } from '../pressable';
import type { ChipsProps } from './props';
import { useReadOnly } from '../read-only';
import './style.css';

/** Some answers side by side, of which one is chosen. */
export const Chips = <Id extends string>({ options, chosen, onChoose }: ChipsProps<Id>) =>
  useReadOnly() ? null : (
    <View className="chips">
      {options.map(({ id, text, label }) => (
        <Pressable
          key={id}
          className={id === chosen ? 'chip chip--on' : 'chip'}
          role="checkbox"
          checked={id === chosen}
          label={label ?? text}
          onPress={() => onChoose(id)}
        >
          {text}
        </Pressable>
      ))}
    </View>
  );
