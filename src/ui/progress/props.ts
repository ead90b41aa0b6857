/** How much of a whole is done. Drawn only: the words beside it say the same. */
export interface ProgressProps {
  readonly done: number;
  readonly total: number;
}
