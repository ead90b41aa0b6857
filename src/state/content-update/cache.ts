import type { Part, PartName } from '@/content';
import { readStorage, removeStorage, storageKeys, writeStorage } from '@/platform';
import { readKept, readSeenVersions, type Kept, type KeptPack, type SeenVersions } from './kept';
import { readManifest, storageKeyOf, type Manifest, type PublishedFile } from './manifest';
import { isSignedBy } from './signature';
import { isUnchanged } from './signed-file';

/** Everything of published content that lies on the phone. Nothing here asks the network. */
const recordKey = 'published';
/** Apart from the record, so that neither an update of the app nor damage to a pack takes it along. */
const versionsKey = 'content-versions';

const valueAt = (key: string): unknown => {
  const read = readStorage(key);
  return read.ok ? read.value : undefined;
};

export const readRecordKept = (): Kept => readKept(valueAt(recordKey));

/** @returns whether it was kept. */
export const writeRecordKept = (kept: Kept): boolean => writeStorage(recordKey, kept).ok;

export const seenVersions = (): SeenVersions => readSeenVersions(valueAt(versionsKey));
export const rememberVersions = (seen: SeenVersions): boolean => writeStorage(versionsKey, seen).ok;

/** The kept text of a file, or undefined when it is not there or not, letter by letter, what was signed. */
export function readFile(file: PublishedFile): string | undefined {
  const text = valueAt(storageKeyOf(file));
  return typeof text === 'string' && isUnchanged(text, file) ? text : undefined;
}

/** Keeps the text of a file. Some browsers and phones report a full storage only by not keeping the value. */
export function writeFile(file: PublishedFile, text: string): boolean {
  const key = storageKeyOf(file);
  return writeStorage(key, text).ok && valueAt(key) === text;
}

/** A kept part as it was signed, or undefined when the phone lost or changed it. */
export function readPart(manifest: Manifest, name: PartName): Part | undefined {
  const file = manifest.parts[name];
  const text = file && readFile(file);
  return text === undefined ? undefined : (JSON.parse(text) as Part);
}

/**
 * The manifest of the kept pack if this package may show it: checked by this very package (after an update of the app
 * it
 * is fetched and checked anew), and signed by a key that it still accepts. The signature is looked at each time, since
 * in a browser every page of the same host can write into this storage.
 */
export function keptManifest(
  pack: KeptPack | undefined,
  shipped: { readonly hash: string; readonly schema: number },
  keys: readonly string[],
): Manifest | undefined {
  if (!pack || pack.app !== shipped.hash || !keys.includes(pack.signed.key)) return undefined;
  const { manifest: text, signature, key } = pack.signed;
  if (!isSignedBy(text, signature, key)) return undefined;
  const manifest = readManifest(text, shipped.schema);
  return 'kind' in manifest ? undefined : manifest;
}

/** Removes every file of published content that the given manifest does not list, such as half-fetched ones. */
export function collectOrphans(manifest: Manifest | undefined): void {
  const used = new Set(Object.values(manifest?.parts ?? {}).map(storageKeyOf));
  for (const key of storageKeys()) if (/^published-[0-9a-f]{16}$/.test(key) && !used.has(key)) removeStorage(key);
}
