import { View } from '@tarojs/components';
import { aria } from '../aria';
import type { SketchItem, SketchProps } from './props';
import './style.css';

const Item = ({ text, gloss, tap }: SketchItem) => (
  <View className={tap ? 'sk-i sk-i--tap' : 'sk-i'}>{gloss ? `${text}\n${gloss}` : text}</View>
);

/** Draws the screen the person is looking at, with the thing to tap ringed. Read aloud as one sentence. */
export const SketchFrame = ({ title, layout, items, sentence }: SketchProps) => (
  <View className={`sk sk--${layout}`} {...aria({ role: 'img', label: sentence })}>
    <View className="sk-t">{title}</View>
    <View className="sk-b">
      {items.map((item) => (
        <Item key={item.text} {...item} />
      ))}
    </View>
  </View>
);
