import type { Part } from './schema/pack';

type Entry = Readonly<Record<string, unknown>>;

/** How a sentence in Chinese alone begins where it is packed; no other text of the content begins so. */
export const sentenceMark = '=';

/** What stands in a row where its entry does not say the key of the column. */
export const absent = 0;

/**
 * A part as it is shipped: the keys of a list's entries stand once, in `columns` under the list's name, and each entry
 * is a row of what it says, without what is absent at the end. What most entries say alike stands once too, in `usual`.
 * A sentence that has one language only is its text behind a mark.
 */
export interface PackedPart {
  readonly usual?: Readonly<Record<string, Entry>>;
  readonly columns?: Readonly<Record<string, readonly string[]>>;
}

const entryOf = (columns: readonly string[], row: readonly unknown[]): Entry =>
  Object.fromEntries(row.flatMap((value, at) => (value === absent ? [] : [[columns[at], value]])));

/** The value with the sentences in it unpacked, where they stand. */
function withSentences(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(sentenceMark) ? { zh: value.slice(1) } : value;
  if (typeof value !== 'object' || value === null) return value;
  const inner = value as Record<string, unknown>;
  for (const key of Object.keys(inner)) inner[key] = withSentences(inner[key]);
  return value;
}

/** The part that was packed: every entry says all that it says. What it is given is changed. */
export function unpackPart({ usual = {}, columns = {}, ...packed }: PackedPart): Part {
  const lists = packed as Readonly<Record<string, readonly (readonly unknown[])[]>>;
  const whole = Object.entries(columns).map(([name, keys]) => [
    name,
    (lists[name] ?? []).map((row) => ({ ...usual[name], ...entryOf(keys, row) })),
  ]);
  return withSentences({ ...packed, ...Object.fromEntries(whole) }) as Part;
}
