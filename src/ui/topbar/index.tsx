import { View } from '@tarojs/components';
import { Pressable } from '../pressable';
import { useReadOnly } from '../read-only';
import { TextLink } from '../text-link';
import type { TopBarProps } from './props';
import './style.css';

/** The way back and the city on the left where there are such, switches on the right. */
export const TopBar = ({ back, place, actions }: TopBarProps) =>
  useReadOnly() || (!back && !place && actions.length === 0) ? null : (
    <View className="top">
      <View className="top__left">
        {back ? <TextLink role="link" text={back.text} onPress={back.onPress} /> : null}
        {place ? (
          <Pressable className="pill pill--place" label={place.label} onPress={place.onPress}>
            {place.text}
            <View className="pill__down" />
          </Pressable>
        ) : null}
      </View>
      {actions.map((action) => (
        <Pressable key={action.label} className="pill" label={action.label} onPress={action.onPress}>
          {action.text}
        </Pressable>
      ))}
    </View>
  );
