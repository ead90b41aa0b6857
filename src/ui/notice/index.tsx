import { Text, View } from '@tarojs/components';
import { aria } from '../aria';
import { TextLink } from '../text-link';
import type { NoticeProps } from './props';
import './style.css';

/** A strip with a sentence, and what to do about it. */
export const Notice = ({ tone, text, action, children }: NoticeProps) => (
  <View className={`notice notice--${tone}`} {...aria({ live: 'polite' })}>
    <View className="notice__text">
      <Text>{text}</Text>
      {children}
    </View>
    {action ? <TextLink className="notice__go" role="link" text={action.text} onPress={action.onPress} /> : null}
  </View>
);
