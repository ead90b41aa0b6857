/** One line to write on, with its label above it. `onChange` gets the whole line at each change. */
export interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}
