import type { Part } from './schema/pack';

type Entry = Readonly<Record<string, unknown>>;

/** How a sentence in Chinese alone begins where it is packed; no other text of the content begins so. */
export const sentenceMark = '=';

/**
 * A part as it is shipped: what most entries of a list say alike stands once, in `usual` under the list's name, and a
 * sentence that has one language only is its text behind a mark.
 */
export interface PackedPart {
  readonly usual?: Readonly<Record<string, Entry>>;
}

/** The value with the sentences in it unpacked, where they stand. */
function withSentences(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(sentenceMark) ? { zh: value.slice(1) } : value;
  if (typeof value !== 'object' || value === null) return value;
  const inner = value as Record<string, unknown>;
  for (const key of Object.keys(inner)) inner[key] = withSentences(inner[key]);
  return value;
}

/** The part that was packed: every entry says all that it says. What it is given is changed. */
export function unpackPart({ usual = {}, ...packed }: PackedPart): Part {
  const lists = packed as Readonly<Record<string, readonly Entry[]>>;
  const whole = Object.entries(usual).map(([name, said]) => [
    name,
    (lists[name] ?? []).map((entry) => ({ ...said, ...entry })),
  ]);
  return withSentences({ ...packed, ...Object.fromEntries(whole) }) as Part;
}
