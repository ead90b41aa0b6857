/** A row that leads somewhere. `value` stands at the right end. */
export interface CellProps {
  readonly title: string;
  readonly note?: string;
  readonly value?: string;
  readonly onPress: () => void;
}
