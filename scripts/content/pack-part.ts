import { isDeepStrictEqual } from 'node:util';
import { absent, sentenceMark, unpackPart, type PackedPart } from '../../src/content/packed';
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

/** The keys of a list's entries, those first that most entries say: what is absent then stands at a row's end. */
function columnsOf(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const key of entries.flatMap(Object.keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

const rowOf = (columns: readonly string[], entry: Entry): unknown[] => {
  const row = columns.map((key) => (key in entry ? entry[key] : absent));
  while (row.at(-1) === absent) row.pop();
  return row;
};

const isList = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'object');

/**
 * A part as it is shipped, so that the phone reads less.
 * @throws Error when it does not come back as it was.
 */
export function packPart(part: Part): PackedPart {
  const whole = copyOf(part);
  const lists = Object.entries<unknown>(whole).flatMap(([name, list]) => (isList(list) ? [[name, list] as const] : []));
  const shorter = lists.map(([name, entries]) => {
    const keys = (alike[name] ?? []).filter((key) => entries.every((entry) => key in entry));
    const usual = Object.fromEntries(keys.map((key) => [key, commonest(entries, key)]));
    const own = entries.map((entry) => without(entry, usual));
    const columns = columnsOf(own);
    return { name, usual, columns, rows: own.map((entry) => rowOf(columns, entry)) };
  });
  const packed = {
    ...(marked({ ...whole, ...Object.fromEntries(shorter.map(({ name, rows }) => [name, rows])) }) as object),
    usual: Object.fromEntries(shorter.filter(({ name }) => name in alike).map(({ name, usual }) => [name, usual])),
    columns: Object.fromEntries(shorter.map(({ name, columns }) => [name, columns])),
  };
  if (!isDeepStrictEqual(unpackPart(copyOf(packed)), whole)) throw new Error('A packed part does not come back.');
  return packed;
}
