import { cleanCell } from './list/cell';
import { readList } from './list/read-list';
import type { Column, Options } from './options';

type Values = Readonly<Partial<Record<Column, string>>>;

/** What one stand was given, and how to name the place of a value in a fault. */
export interface Wish {
  readonly values: Values;
  readonly where: (column: Column) => string;
}

const cleaned = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([column, value]) => [column, cleanCell(value)]));

/**
 * What the options and the list ask for: one wish for each stand, and how the list was read. A filled cell wins over
 * the option. A list of several rows without a column for the stand is numbered from 1 in its order.
 * @throws KitError for a file that cannot be read
 */
export function wishesOf({ values: given, csv }: Pick<Options, 'values' | 'csv'>): {
  readonly wishes: readonly Wish[];
  readonly notes: readonly string[];
} {
  const option = (column: Column) => `--${column} ${given[column] ?? ''}`.trim();
  const values = cleaned(given);
  if (csv === undefined) return { wishes: [{ values, where: option }], notes: [] };
  const { rows, headerOf, notes } = readList(csv);
  const numbered = rows.length > 1 && values.stand === undefined && rows.every((row) => row.values.stand === undefined);
  const wishes = rows.map((row, index) => ({
    values: { ...values, ...(numbered && { stand: String(index + 1) }), ...row.values },
    where: (column: Column) =>
      values[column] && !row.values[column] ? option(column) : `${csv}:${row.line} ${headerOf(column)}`,
  }));
  const numbers = `  no stand has a number: they are numbered 1 to ${rows.length} in the order of the list.`;
  return { wishes, notes: numbered ? [...notes, numbers] : notes };
}
