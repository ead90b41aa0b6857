import { Text, View } from '@tarojs/components';
import { aria } from '../aria';
import { Pressable } from '../pressable';
import type { NoticeProps } from './props';
import './style.css';

/** A strip with a sentence, and what to do about it. */
export const Notice = ({ tone, text, action, children }: NoticeProps) => (
  <View className={`notice notice--${tone}`} {...aria({ live: 'polite' })}>
    <View className="notice__text">
      <Text>{text}</Text>
      {children}
    </View>
    {action ? (
      <Pressable className="link notice__go" role="link" onPress={action.onPress}>
        {action.text}
      </Pressable>
    ) : null}
  </View>
);
