import { PageContainer, View } from '@tarojs/components';
import { aria } from '../aria';
import { Button } from '../button';
import { Heading } from '../heading';
import type { SheetProps } from './props';
import './style.css';

/**
 * WeChat's own layer over a page: its back, a swipe and a tap beside it close it, and the page stays. One at a time.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/component/page-container (base library 2.16.0 and later).
 */
export const Sheet = ({ title, closeText, onClose, children }: SheetProps) => (
  <PageContainer
    show
    round
    customStyle="background:var(--card)"
    {...aria({ role: 'dialog', modal: true, label: title })}
    onBeforeLeave={onClose}
    onClickOverlay={onClose}
  >
    <View className="sheet">
      <View className="sheet__body">
        <Heading level={2} look={3} text={title} />
        {children}
      </View>
      <Button tone="quiet" text={closeText} onPress={onClose} />
    </View>
  </PageContainer>
);
