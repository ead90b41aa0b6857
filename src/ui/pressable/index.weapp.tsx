import { View } from '@tarojs/components';
import { aria } from '../aria';
import type { PressableProps } from './props';
import './style.css';

/** A tap area with a role. */
export const Pressable = ({ className = '', onPress, children, role = 'button', ...told }: PressableProps) => (
  <View className={`press ${className}`} {...aria({ role, ...told })} onClick={told.disabled ? undefined : onPress}>
    {children}
  </View>
);
