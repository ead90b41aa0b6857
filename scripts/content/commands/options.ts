import { parseArgs } from 'node:util';

/**
 * Reads `--name value` options and plain words.
 * @param names the options there are.
 * @throws Error that names an option that is not known or lacks its value.
 */
export function readOptions<N extends string>(
  args: readonly string[],
  names: readonly N[],
): { words: string[]; options: Partial<Record<N, string>>; all: Partial<Record<N, string[]>> } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true }])),
    allowPositionals: true,
  });
  const all = values as Partial<Record<N, string[]>>;
  const options = Object.fromEntries(
    Object.entries<string[]>(all as Record<string, string[]>).map(([name, given]) => [name, given.at(-1)]),
  ) as Partial<Record<N, string>>;
  return { words: positionals, options, all };
}

/** @throws Error that says which word is missing. */
export function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`Say ${what}.`);
  return value;
}

/** The number of days given with `--within`, or 30. @throws Error when it is none. */
export function withinFrom(given = '30'): number {
  const days = Number(given);
  if (!Number.isInteger(days) || days < 0) throw new Error(`"${given}" is no number of days.`);
  return days;
}

/** The day given with `--on`, or today. @throws Error when it is no day. */
export function dayFrom(given: string | undefined): string {
  const day = given ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new Error(`"${day}" is no day: write YYYY-MM-DD.`);
  return day;
}
