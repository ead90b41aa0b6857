import { View } from '@tarojs/components';
import { Children, type PropsWithChildren } from 'react';
import './style.css';

/** A bar at the foot of the screen with the one or two things to do next, the main one last. It leaves room for itself at the end of the page. */
export const Dock = ({ children }: PropsWithChildren) => (
  <>
    <View className="dock__room" />
    <View className="dock">
      <View className="dock__row">
        {Children.toArray(children).map((child, index) => (
          <View key={index} className="dock__one">
            {child}
          </View>
        ))}
      </View>
    </View>
  </>
);
