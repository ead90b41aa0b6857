import type { PropsWithChildren } from 'react';

/** A half-sheet over the page. It is there while it is drawn; `onClose` takes it away. */
export interface SheetProps extends PropsWithChildren {
  readonly title: string;
  readonly closeText: string;
  readonly onClose: () => void;
}
