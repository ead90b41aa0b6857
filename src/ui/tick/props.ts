/** A round or square box to tick. `mark` is what an unticked box shows, e.g. the step's number. */
export interface TickProps {
  readonly checked: boolean;
  readonly label: string;
  readonly shape: 'round' | 'square';
  readonly mark?: string;
  readonly current?: boolean;
  readonly onChange: () => void;
}
