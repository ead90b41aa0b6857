import type { PropsWithChildren } from 'react';
import type { Aria } from '../aria/props';

/**
 * Anything that can be tapped. `label` is what a screen reader says; leave it out where the text inside says enough.
 */
export interface PressableProps
  extends PropsWithChildren, Pick<Aria, 'label' | 'checked' | 'expanded' | 'selected' | 'disabled' | 'current'> {
  readonly className?: string;
  readonly role?: 'button' | 'link' | 'checkbox' | 'radio' | 'switch' | 'tab' | 'option';
  readonly onPress: () => void;
}
