import { Text, View } from '@tarojs/components';
import { aria } from '../aria';
import type { TrailProps } from './props';
import './style.css';

/** The way through the menus as chips. */
export const Trail = ({ labels, sentence }: TrailProps) => (
  <View className="trail" {...aria({ role: 'img', label: sentence })}>
    {labels.map((label) => (
      <Text key={label} className="trail__chip">
        {label}
      </Text>
    ))}
  </View>
);
