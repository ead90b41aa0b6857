/** A fault in the content: where it is, what is wrong, and what would be right. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly fault: string;
  readonly mend: string;
}

/** One fault as two lines for a terminal: `file:line:column  path: fault` and the mend. */
export const printFault = (fault: Fault): string =>
  `${fault.file}:${fault.line}:${fault.column}  ${fault.path || '(file)'}: ${fault.fault}\n    mend: ${fault.mend}`;

/** All faults, with their number. */
export const printFaults = (faults: readonly Fault[]): string =>
  `the content has ${faults.length} fault(s):\n${faults.map(printFault).join('\n')}`;
