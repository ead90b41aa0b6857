export interface ReadAloudProps {
  /** What is read, a sentence or two a line. */
  readonly lines: readonly string[];
}
