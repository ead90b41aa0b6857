import type { PropsWithChildren } from 'react';

/** Anything that can be tapped. `label` is what a screen reader says; leave it out where the text inside says enough. */
export interface PressableProps extends PropsWithChildren {
  readonly className?: string;
  readonly label?: string;
  readonly role?: 'button' | 'link' | 'checkbox' | 'radio';
  readonly checked?: boolean;
  readonly expanded?: boolean;
  readonly onPress: () => void;
}
