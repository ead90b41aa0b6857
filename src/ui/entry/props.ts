/** One line to type in. `digits` brings up the number keys. `fault` says what is wrong and what to do. */
export interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly digits?: boolean;
  readonly fault?: string;
  readonly onType: (words: string) => void;
}
