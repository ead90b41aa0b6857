import type { Kind } from '../../src/content/kinds';
import type { MapKind } from '../../src/content/schema/pack';
import type { Text } from '../../src/content/schema/text';
import type { Fault } from './fault';
import type { Entries, Entry } from './shape';
import type { StringUses } from './string-uses';

const placesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? ''))].sort();

const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Each language has a form of its own: months are written otherwise, and a quotation keeps its original in English. */
const ownForms: ReadonlySet<string> = new Set([
  'gap-month',
  'gap-month-short',
  'left-month-short',
  'search-screen-quote',
]);

const faultAt = (entry: Entry<unknown>, at: readonly (string | number)[], fault: string, mend: string): Fault => {
  const whole = [...entry.at, ...at];
  return { file: entry.file.file, ...entry.file.place(whole), path: whole.join('.'), fault, mend };
};

/** Names that some page fills in; undefined when one of them puts its values together elsewhere. */
function filledNames(key: string, { keys, starts, filledLater }: StringUses): ReadonlySet<string> | undefined {
  const uses = [
    ...(keys.get(key) ?? []),
    ...[...starts].filter(([start]) => key.startsWith(start)).flatMap(([, list]) => list),
  ];
  if (uses.length === 0 || uses.some(({ names }) => names === undefined)) return undefined;
  const names = uses.flatMap((use) => use.names ?? []);
  return uses.some((use) => use.names?.length === 0) ? new Set([...names, ...filledLater]) : new Set(names);
}

function* faultsOfString(entry: Entry<Text>, uses: StringUses): Generator<Fault> {
  const key = String(entry.at[0]);
  const { zh, en } = entry.value;
  if (!keyPattern.test(key))
    yield faultAt(entry, [], 'is no key', 'a key has small letters, digits and single hyphens');
  const [inZh, inEn] = [placesIn(zh), placesIn(en)];
  const mend = 'both languages need the same places for values';
  if (!ownForms.has(key)) {
    for (const name of inZh.filter((one) => !inEn.includes(one)))
      yield faultAt(entry, ['en'], `{${name}} is missing here`, mend);
    for (const name of inEn.filter((one) => !inZh.includes(one)))
      yield faultAt(entry, ['zh'], `{${name}} is missing here`, mend);
  }
  const filled = filledNames(key, uses);
  for (const name of filled ? [...new Set([...inZh, ...inEn])].filter((one) => !filled.has(one)) : [])
    yield faultAt(
      entry,
      [inZh.includes(name) ? 'zh' : 'en'],
      `no page fills in {${name}}`,
      filled?.size
        ? `use one of ${[...filled].map((one) => `{${one}}`).join(', ')}`
        : 'take it out: nothing is filled in here',
    );
}

function* textsIn(value: unknown, at: readonly (string | number)[]): Generator<[readonly (string | number)[], string]> {
  if (typeof value === 'string') yield [at, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, [...at, Array.isArray(value) ? Number(key) : key]);
}

/**
 * Places for values, `{name}`: the same in both languages, only names that a page fills in, and none outside the
 * sentences of the interface and the national paths, where nothing fills them. And the keys: every sentence that a
 * page asks for is there.
 * @param complete whether all files of sentences could be read; else none of them is missed.
 */
export function checkStrings(entries: Entries, uses: StringUses, complete: boolean): Fault[] {
  const faults = entries.strings.flatMap((entry) => [...faultsOfString(entry, uses)]);
  for (const [kind, list] of Object.entries(entries) as [Kind | MapKind, Entry<unknown>[]][]) {
    if (kind === 'strings' || kind === 'nation') continue;
    for (const entry of list)
      for (const [at, text] of textsIn(entry.value, []))
        if (/\{\w+\}/.test(text))
          faults.push(faultAt(entry, at, 'a place for a value stands where nothing fills it', 'write the words out'));
  }
  if (!complete) return faults;
  const known = new Set(entries.strings.map(({ at }) => String(at[0])));
  const missing = [
    ...[...uses.keys].filter(([key]) => !known.has(key)),
    ...[...uses.starts].filter(([start]) => ![...known].some((key) => key.startsWith(start))),
  ];
  for (const [key, [use]] of missing)
    faults.push({
      file: 'strings',
      line: 1,
      column: 1,
      path: key,
      fault: `is missing: ${use?.at ?? ''} shows it`,
      mend: 'bring back the sentence, or the whole file that had it',
    });
  return faults;
}
