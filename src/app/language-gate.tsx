import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { EnglishNotice } from '@/components/english-notice';

/** What stands on a page whose language is still on its way. */
export const LanguageGate = ({ open, children }: PropsWithChildren<{ readonly open: boolean }>) =>
  open ? (
    children
  ) : (
    <View className="app app--standard">
      <EnglishNotice />
    </View>
  );
