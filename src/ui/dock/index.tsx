import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './style.css';

/** A bar at the foot of the screen with the one or two things to do next. It leaves room for itself at the end of the page. */
export const Dock = ({ children }: PropsWithChildren) => (
  <>
    <View className="dock__room" />
    <View className="dock">
      <View className="dock__row">{children}</View>
    </View>
  </>
);
