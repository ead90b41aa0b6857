import { View } from '@tarojs/components';
import { aria } from '../aria';
import { useReadOnly } from '../read-only';
import type { PressableProps } from './props';
import './style.css';

export type { PressableProps };

/** A tap area with a role; its content alone where nothing can be tapped. */
export const Pressable = ({ className = '', onPress, children, role = 'button', ...told }: PressableProps) =>
  useReadOnly() ? (
    <View className={className}>{children}</View>
  ) : (
    <View className={`press ${className}`} {...aria({ role, ...told })} onClick={told.disabled ? undefined : onPress}>
      {children}
    </View>
  );
