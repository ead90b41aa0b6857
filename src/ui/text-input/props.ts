/**
 * One line to type in, of at most `maxLength` characters (40). `digits` brings up the number keys. `fault` says what is
 * wrong and what to do.
 */
export interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly digits?: boolean;
  readonly maxLength?: number;
  readonly fault?: string;
  readonly onType: (words: string) => void;
}
