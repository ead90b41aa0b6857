/**
 * One line to type or paste into. `start` is what stands in it at first; `clear` empties it and is shown while there is
 * something in it.
 */
export interface SearchInputProps {
  readonly label: string;
  readonly placeholder: string;
  readonly start: string;
  readonly clear: string;
  readonly onChange: (value: string) => void;
}
