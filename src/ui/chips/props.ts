/** A short choice that stands on one line. */
export interface ChipsProps<Id extends string> {
  readonly options: readonly { readonly id: Id; readonly text: string; readonly label?: string }[];
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
}
