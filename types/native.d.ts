import type { ReactNode } from 'react';

/** What every native tag takes: WeChat's own class and the accessibility attributes that WXML keeps on it. */
interface NativeProps {
  className?: string;
  customClass?: string;
  'aria-label'?: string;
  'aria-role'?: string;
  children?: ReactNode;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'van-button': NativeProps & { onClick?: () => void; openType?: 'share' | 'feedback' };
      'van-cell': NativeProps & {
        title: string;
        label?: string | undefined;
        value?: string | undefined;
        onClick: () => void;
      };
      'van-tag': NativeProps;
    }
  }
}
