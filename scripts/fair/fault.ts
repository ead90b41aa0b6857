/**
 * What is wrong with what the organiser gave: where (an option, or file:line and column), what, and what would be
 * right.
 */
export interface KitFault {
  readonly where: string;
  readonly fault: string;
  readonly mend: string;
}

const print = ({ where, fault, mend }: KitFault): string => `${where}: ${fault}\n    mend: ${mend}`;

/** A run that cannot go on. The message lists every fault; nothing has been written. */
export class KitError extends Error {
  constructor(readonly faults: readonly KitFault[]) {
    super(faults.map(print).join('\n'));
  }
}
