/** What assistive technology is told about an element. Only what is given is set. */
export interface Aria {
  readonly role?: string;
  readonly label?: string;
  readonly checked?: boolean;
  readonly expanded?: boolean;
  readonly live?: 'polite';
}
