/** What assistive technology is told about an element. Only what is given is set. */
export interface Aria {
  readonly role?: string;
  readonly label?: string;
  readonly checked?: boolean;
  readonly expanded?: boolean;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  /** `step`: the one to do next; `page`: where the person is. */
  readonly current?: 'step' | 'page';
  /** The rank of a heading, from 1. */
  readonly level?: number;
  /** True for what is only drawn. */
  readonly hidden?: boolean;
  /** True for what has to be closed before the rest can be used. */
  readonly modal?: boolean;
  readonly live?: 'polite' | 'assertive';
}
