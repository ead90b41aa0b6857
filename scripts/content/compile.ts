import { createHash } from 'node:crypto';
import path from 'node:path';
import { kindNames, partNames, type Kind, type PartName } from '../../src/content/kinds';
import type { Claim } from '../../src/content/schema/claim';
import type { Pack, Part } from '../../src/content/schema/pack';
import type { CityRecord } from '../../src/content/schema/city';
import { recordsOf } from './cities';
import { placeNames } from './divisions';
import type { Fault } from './fault';
import { checkReading } from './reading';
import { readContent } from './read';
import { checkReferences } from './refer';
import { checkPlaces } from './refer-places';
import { checkStrings } from './refer-strings';
import { shapeContent, type Entry } from './shape';
import { splitParts } from './split';
import { findStringUses, type StringUses } from './string-uses';

const sourceFolder = path.resolve(__dirname, '..', '..', 'src');

const byKey = <T>(entries: readonly Entry<T>[]): Record<string, T> =>
  Object.fromEntries(entries.map((entry) => [String(entry.at[0]), entry.value]));
/**
 * A file `strings/<part>.yaml` or `strings/<part>-….yaml` belongs to that part; every other file of sentences to core.
 */
const partOfFile = (file: string): PartName =>
  partNames.find((part) => new RegExp(`^strings/${part}(-[a-z]+)?\\.yaml$`).test(file)) ?? 'core';
const values = <T>(entries: readonly Entry<T>[]): T[] => entries.map((entry) => entry.value);

/**
 * Who signed a statement off is for editors: packages that were built before there was such a field would
 * refuse it.
 */
const withoutSignOff = (claim: Claim): Claim =>
  Object.fromEntries(Object.entries(claim).filter(([key]) => key !== 'checkedBy')) as Claim;

/** The values of every kind, without the places they stand at. */
const allValues = <T extends Record<Kind, readonly Entry<unknown>[]>>(lists: T) =>
  Object.fromEntries(kindNames.map((kind) => [kind, values(lists[kind])])) as unknown as {
    readonly [K in Kind]: T[K][number] extends Entry<infer V> ? V[] : never;
  };

/** What comes of a run: faults, or the pack, its parts, and one record a city. */
export interface Compiled {
  readonly faults: Fault[];
  readonly pack?: Pack;
  readonly parts?: Record<PartName, Part>;
  readonly records?: readonly CityRecord[];
}

/**
 * Checks the YAML under `root` and makes the pack that ships, whole and in parts.
 * @param today the day of the build, YYYY-MM-DD.
 * @param uses which sentences the pages ask for; read from the sources without it.
 * @returns the faults; the pack and its parts when there are none.
 */
export function compileContent(
  root: string,
  version: string,
  today: string,
  uses: StringUses = findStringUses(sourceFolder),
): Compiled {
  const read = readContent(root);
  const shaped = shapeContent(read.files);
  const complete = ![...read.faults, ...shaped.faults].some(({ file }) => file.startsWith('strings/'));
  const faults = [
    ...read.faults,
    ...shaped.faults,
    ...checkReferences(shaped.entries, shaped.misshapen),
    ...checkReading(shaped.entries),
    ...checkStrings(shaped.entries, uses, complete),
    ...checkPlaces(shaped.entries),
  ];
  if (faults.length > 0) return { faults };
  const { strings, places, ...lists } = shaped.entries;
  const content = {
    ...allValues(lists),
    claims: values(lists.claims).map(withoutSignOff),
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
    records: recordsOf(content),
  };
}
