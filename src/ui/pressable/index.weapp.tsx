import { View } from '@tarojs/components';
import { aria } from '../aria';
import type { PressableProps } from './props';
import './style.css';

/** A tap area with a role. */
export const Pressable = ({ className = '', label, role = 'button', checked, expanded, onPress, children }: PressableProps) => (
  <View className={`press ${className}`} {...aria({ role, label, checked, expanded })} onClick={onPress}>
    {children}
  </View>
);
