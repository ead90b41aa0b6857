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

/** More than a person reads at once; the rest is counted. */
const maxPrinted = 100;

/** A list without what says the same of the same place a second time; each item is looked at once. */
export function withoutRepeats<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of list) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}

/**
 * A run that cannot go on. The message lists the faults (the first hundred, and how many more), then what was
 * understood of the list they are in; nothing has been written.
 */
export class KitError extends Error {
  constructor(
    readonly faults: readonly KitFault[],
    notes: readonly string[] = [],
  ) {
    const more = faults.length - maxPrinted;
    super(
      [...faults.slice(0, maxPrinted).map(print), ...(more > 0 ? [`… and ${more} more faults`] : []), ...notes].join(
        '\n',
      ),
    );
  }
}
