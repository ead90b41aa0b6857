import type { Pack } from '../../../src/content/schema/pack';

/** The leaves of a pack by their path, such as `claims/some-id/text/zh`. */
export type Leaves = ReadonlyMap<string, string>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const nameIn = (item: unknown): string | undefined =>
  isObject(item) ? [item.id, item.adcode].find((name) => typeof name === 'string') : undefined;

/**
 * Every leaf of a value by its path; entries of a list go by their id or adcode where they have one, so that a moved
 * entry has not changed.
 */
function flatten(value: unknown, path: string, into: Map<string, string>): void {
  if (!isObject(value)) into.set(path, String(value));
  else if (Array.isArray(value))
    value.forEach((item: unknown, index) => flatten(item, `${path}/${nameIn(item) ?? index + 1}`, into));
  else
    for (const [key, inner] of Object.entries(value))
      if (inner !== undefined) flatten(inner, path === '' ? key : `${path}/${key}`, into);
}

const headKeys = new Set(['schema', 'version', 'builtOn', 'hash', 'part']);

export const leavesOf = (pack: Pack): Leaves => {
  const into = new Map<string, string>();
  for (const [key, value] of Object.entries(pack)) if (!headKeys.has(key)) flatten(value, key, into);
  return into;
};

/** The entry that a leaf belongs to. */
export const entryOf = (path: string): string => path.split('/').slice(0, 2).join('/');
const entriesOf = (flat: Leaves): Set<string> => new Set([...flat.keys()].map(entryOf));

/**
 * What changed between two packs, as a list to read: entries that came, entries that went, and each changed field with
 * its words before and after. An unchanged pack gives one line that says so.
 */
export function describeChanges(before: Pack, after: Pack): string {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const [oldEntries, nowEntries] = [entriesOf(old), entriesOf(now)];
  const sentence = (flat: Leaves, entry: string) =>
    flat.get(`${entry}/text/zh`) ?? flat.get(`${entry}/title/zh`) ?? flat.get(`${entry}/zh`) ?? '';
  const came = [...nowEntries]
    .filter((entry) => !oldEntries.has(entry))
    .map((entry) => `+ ${entry}  ${sentence(now, entry)}`.trimEnd());
  const went = [...oldEntries]
    .filter((entry) => !nowEntries.has(entry))
    .map((entry) => `- ${entry}  ${sentence(old, entry)}`.trimEnd());
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => oldEntries.has(entryOf(path)) && nowEntries.has(entryOf(path)) && old.get(path) !== now.get(path),
  );
  const changed = paths.map(
    (path) => `~ ${path}\n    before: ${old.get(path) ?? '(nothing)'}\n    after:  ${now.get(path) ?? '(nothing)'}`,
  );
  const between = `${before.version} (${before.hash}) → ${after.version} (${after.hash})`;
  const counts = `${came.length} new, ${went.length} gone, ${paths.length} fields changed`;
  return [`${between}: ${counts}`, ...came, ...went, ...changed].join('\n');
}
