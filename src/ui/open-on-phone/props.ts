/**
 * A code that opens this very page on a phone. Without `address` only the text is shown, e.g. that this address works
 * on this machine alone.
 */
export interface OpenOnPhoneProps {
  readonly title: string;
  readonly text: string;
  readonly address?: string;
}
