/** A plain code. `words` is what it holds, `label` what a screen reader says instead. */
export interface QrCodeProps {
  readonly words: string;
  readonly label: string;
}
