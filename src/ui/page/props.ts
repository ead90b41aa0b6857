import type { PropsWithChildren } from 'react';
import type { OpenOnPhoneProps } from '../open-on-phone/props';
import type { TopBarProps } from '../topbar/props';

/** The frame of every page. `notice` is shown above everything, e.g. when nothing can be kept. */
export interface PageProps extends PropsWithChildren {
  readonly textSize: 'standard' | 'large' | 'largest';
  /** Care mode: fewer things, more room around each. */
  readonly care?: boolean;
  readonly language: 'zh' | 'en';
  readonly top: TopBarProps;
  readonly notice?: string;
  /** What a screen reader says now, wherever it stands. */
  readonly said?: string;
  /** The way to go on reading on a phone; drawn on wide screens only. */
  readonly openOnPhone?: OpenOnPhoneProps;
}
