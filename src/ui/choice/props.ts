/** One of several answers. `note` says more in small. */
export interface ChoiceProps {
  readonly text: string;
  readonly note?: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}
