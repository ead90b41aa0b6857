/** The menu labels to tap, in order. `sentence` is the same for a screen reader. */
export interface BreadcrumbProps {
  readonly labels: readonly string[];
  readonly sentence: string;
}
