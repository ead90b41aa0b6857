/** A word inside a sentence that can be tapped. `label` is what a screen reader says. */
export interface TermLinkProps {
  readonly text: string;
  readonly label: string;
  readonly open: boolean;
  readonly onPress: () => void;
}
