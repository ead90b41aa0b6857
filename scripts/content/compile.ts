import { createHash } from 'node:crypto';
import type { Pack } from '../../src/content/schema/pack';
import type { Fault } from './fault';
import { readContent } from './read';
import { checkReferences } from './refer';
import { shapeContent, type Entry } from './shape';

const byKey = <T>(entries: readonly Entry<T>[]): Record<string, T> => Object.fromEntries(entries.map((entry) => [String(entry.at[0]), entry.value]));
const values = <T>(entries: readonly Entry<T>[]): T[] => entries.map((entry) => entry.value);

/**
 * Checks the YAML under `root` and makes the pack that ships.
 * @param today the day of the build, YYYY-MM-DD.
 * @returns the faults, and the pack when there are none.
 */
export function compileContent(root: string, version: string, today: string): { faults: Fault[]; pack?: Pack } {
  const read = readContent(root);
  const shaped = shapeContent(read.files);
  const faults = [...read.faults, ...shaped.faults, ...checkReferences(shaped.entries)];
  if (faults.length > 0) return { faults };
  const { strings, places, ...lists } = shaped.entries;
  const content = {
    guides: values(lists.guides),
    prerequisites: values(lists.prerequisites),
    laws: values(lists.laws),
    claims: values(lists.claims),
    sources: values(lists.sources),
    hotlines: values(lists.hotlines),
    entrances: values(lists.entrances),
    strings: byKey(strings),
    places: byKey(places),
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return { faults, pack: { schema: 1, version, builtOn: today, hash, ...content } };
}
