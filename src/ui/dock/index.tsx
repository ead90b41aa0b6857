import { View } from '@tarojs/components';
import { aria } from '../aria';
import type { DockProps } from './props';
import { useReadOnly } from '../read-only';
import './style.css';

/** A bar that stays at the lower edge while the page is read: the last thing on the page. */
export const Dock = ({ label, children }: DockProps) =>
  useReadOnly() ? null : (
    <>
      <View className="dock-room" />
      <View className="dock" {...aria({ role: 'group', label })}>
        {children}
      </View>
    </>
  );
