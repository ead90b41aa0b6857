import { createHash } from 'node:crypto';
import type { SearchData } from '../../src/content/schema/sounds';
import { kindNames, partNames, type Kind, type PartName } from '../../src/content/kinds';
import type { Pack, Part } from '../../src/content/schema/pack';
import type { CityRecord } from '../../src/content/schema/city';
import { recordsOf } from './cities';
import { placeNames } from './divisions';
import type { Fault } from './fault';
import { checkReading } from './reading';
import { readContent } from './read';
import { checkReferences } from './refer';
import { makeSearch } from './search';
import { shapeContent, type Entry } from './shape';
import { splitParts } from './split';

const byKey = <T>(entries: readonly Entry<T>[]): Record<string, T> =>
  Object.fromEntries(entries.map((entry) => [String(entry.at[0]), entry.value]));
/**
 * A file `strings/<part>.yaml` or `strings/<part>-….yaml` belongs to that part; every other file of sentences to core.
 */
const partOfFile = (file: string): PartName =>
  partNames.find((part) => new RegExp(`^strings/${part}(-[a-z]+)?\\.yaml$`).test(file)) ?? 'core';
const values = <T>(entries: readonly Entry<T>[]): T[] => entries.map((entry) => entry.value);

/** The values of every kind, without the places they stand at. */
const allValues = <T extends Record<Kind, readonly Entry<unknown>[]>>(lists: T) =>
  Object.fromEntries(kindNames.map((kind) => [kind, values(lists[kind])])) as unknown as {
    readonly [K in Kind]: T[K][number] extends Entry<infer V> ? V[] : never;
  };

/** What comes of a run: faults, or the pack, its parts, what the search needs, and one record a city. */
export interface Compiled {
  readonly faults: Fault[];
  readonly pack?: Pack;
  readonly parts?: Record<PartName, Part>;
  readonly search?: SearchData;
  readonly records?: readonly CityRecord[];
}

/**
 * Checks the YAML under `root` and makes the pack that ships, whole and in parts.
 * @param today the day of the build, YYYY-MM-DD.
 * @returns the faults; the pack and its parts when there are none.
 */
export function compileContent(root: string, version: string, today: string): Compiled {
  const read = readContent(root);
  const shaped = shapeContent(read.files);
  const faults = [
    ...read.faults,
    ...shaped.faults,
    ...checkReferences(shaped.entries, shaped.misshapen),
    ...checkReading(shaped.entries),
  ];
  if (faults.length > 0) return { faults };
  const { strings, places, ...lists } = shaped.entries;
  const content = {
    ...allValues(lists),
    articleNames: values(lists.laws).flatMap((law) =>
      law.articles.map(({ id, number }) => ({ id, number, law: law.short })),
    ),
    strings: byKey(strings),
    places: placeNames(byKey(places)),
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  const files = new Map(strings.map((entry) => [String(entry.at[0]), partOfFile(entry.file.file)]));
  const parts = splitParts(content, (key) => files.get(key) ?? 'core');
  const head = { schema: 1, version, builtOn: today, hash } as const;
  return {
    faults,
    pack: { ...head, ...content },
    parts: { ...parts, core: { ...head, ...parts.core } },
    search: makeSearch(content),
    records: recordsOf(content),
  };
}
