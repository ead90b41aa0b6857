import { isDeepStrictEqual } from 'node:util';
import { sentenceMark, unpackPart, type PackedPart } from '../../src/content/packed';
import type { Part } from '../../src/content/schema/pack';

type Entry = Readonly<Record<string, unknown>>;

/**
 * What most entries of a list say alike, of that which each of them says. No sentence in Chinese alone is among them:
 * the English comes in the order of the Chinese.
 */
const alike: Readonly<Record<string, readonly string[]>> = {
  claims: ['grade', 'checkedOn', 'reviewBy', 'scope'],
  sources: ['kind', 'readOn'],
  articleNames: ['law'],
};

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What the most entries say under a key. */
function commonest(entries: readonly Entry[], key: string): unknown {
  const counts = new Map<string, number>();
  const said = entries.map(({ [key]: value }) => JSON.stringify(value));
  for (const text of said) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['null'];
  return JSON.parse(most);
}

const without = (entry: Entry, usual: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([key, value]) => !isDeepStrictEqual(usual[key], value)));

/** The value with each sentence that has Chinese alone as its text behind a mark. */
function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[key, text] = []] = entries;
  if (entries.length === 1 && key === 'zh') return `${sentenceMark}${String(text)}`;
  return Object.fromEntries(entries.map(([name, inner]) => [name, marked(inner)]));
}

/**
 * A part as it is shipped, so that the phone reads less.
 * @throws Error when it does not come back as it was.
 */
export function packPart(part: Part): PackedPart {
  const whole = copyOf(part);
  const lists = whole as Readonly<Record<string, readonly Entry[]>>;
  const named = Object.entries(alike).filter(([name]) => name in whole);
  const usual = Object.fromEntries(
    named.map(([name, keys]) => {
      const entries = lists[name] ?? [];
      const everywhere = keys.filter((key) => entries.every((entry) => key in entry));
      return [name, Object.fromEntries(everywhere.map((key) => [key, commonest(entries, key)]))];
    }),
  );
  const shorter = named.map(([name]) => [name, (lists[name] ?? []).map((entry) => without(entry, usual[name] ?? {}))]);
  const packed = { ...(marked({ ...whole, ...Object.fromEntries(shorter) }) as object), usual };
  if (!isDeepStrictEqual(unpackPart(copyOf(packed)), whole)) throw new Error('A packed part does not come back.');
  return packed;
}
