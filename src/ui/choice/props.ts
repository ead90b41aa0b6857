/** One of several answers. `note` says more in small; `several`: others may be chosen beside it. */
export interface ChoiceProps {
  readonly text: string;
  readonly note?: string;
  readonly chosen: boolean;
  readonly several?: boolean;
  readonly onChoose: () => void;
}
