/**
 * `tone`: `sure` all is well, `now` act in time, `late` a wait may follow, `plain` neither. `label` is what a screen
 * reader says.
 */
export interface MonthCell {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly tone: 'sure' | 'plain' | 'now' | 'late';
  readonly today?: string;
  readonly label: string;
}

export interface MonthsProps {
  readonly cells: readonly MonthCell[];
}
