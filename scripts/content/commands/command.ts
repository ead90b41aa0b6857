/** One word after `npm run content --`. */
export interface Command {
  /** What stands after the word, and what it does: one line of the help. */
  readonly usage: string;
  /**
   * @param args what stands after the word, e.g. `['--on', '2027-01-02']`.
   * @returns what to print.
   * @throws Error with one clear sentence (or the list of faults); the tool then ends with code 1.
   */
  run(args: readonly string[]): Promise<string>;
}
