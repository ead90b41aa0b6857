import type { PropsWithChildren } from 'react';

export interface DockProps extends PropsWithChildren {
  /** What a screen reader calls the bar. */
  readonly label: string;
}
