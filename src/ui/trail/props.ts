/** The menu labels to tap, in order. `sentence` is the same for a screen reader. */
export interface TrailProps {
  readonly labels: readonly string[];
  readonly sentence: string;
}
