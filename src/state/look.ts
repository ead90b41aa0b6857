import { partNames } from '@/content/published';
import { contentHash } from '@/content/content-hash';
import { decideManifest, decidePart } from '@/domain/published/decide';
import { mayLook, type KeptPack, type KeptPart, type Outcome } from '@/domain/published/kept';
import { citiesIn, keyOf, limits, pathOf, type Manifest } from '@/domain/published/manifest';
import { refuse, reasons, type Refused } from '@/domain/published/reason';
import { fetchText, readStorage, removeStorage, settings, writeStorage } from '@/platform';
import { keptNow, publishedKey } from './published';

/** What is shown now, and the time. `app` is the hash of the content that shipped. */
export interface Shown {
  readonly version: string;
  readonly schema: number;
  readonly app: string;
  readonly now: number;
}

const wait = 15_000;

export async function fetchFile(path: string, bytes: number): Promise<{ kind: 'fetched'; text: string } | Refused> {
  const result = await fetchText(`${settings.contentAddress}/${path}`, { bytes, milliseconds: wait });
  return result.ok
    ? { kind: 'fetched', text: result.value }
    : refuse(reasons.find((reason) => reason === result.reason) ?? 'offline');
}

/** Fetches a part, checks it and puts it into storage under the name of its content. */
async function keepPart(name: string, manifest: Manifest): Promise<{ kind: 'kept'; part: KeptPart } | Refused> {
  const file = manifest.parts[name];
  if (!file) return refuse('does-not-fit');
  const fetched = await fetchFile(pathOf(name, file), file.bytes);
  if (fetched.kind === 'refused') return fetched;
  const decided = decidePart(fetched.text, file);
  if (decided.kind === 'refused') return decided;
  const part = { at: keyOf(file), fingerprint: contentHash(fetched.text) };
  // Some browsers and phones report a full storage only by not keeping the value.
  const written = writeStorage(part.at, fetched.text);
  const back = readStorage(part.at);
  return written.ok && back.ok && back.value === fetched.text ? { kind: 'kept', part } : refuse('full');
}

const clear = (parts: Readonly<Record<string, KeptPart>>, keep: Readonly<Record<string, KeptPart>> = {}): void => {
  const used = new Set(Object.values(keep).map(({ at }) => at));
  for (const { at } of Object.values(parts)) if (!used.has(at)) removeStorage(at);
};

/** Takes a newer pack whole or not at all: until its last part is kept, the one before stays in use. */
async function take(
  manifest: Manifest,
  key: string,
  app: string,
  before: KeptPack | undefined,
): Promise<KeptPack | Refused> {
  const parts: Record<string, KeptPart> = {};
  for (const name of partNames) {
    const result = await keepPart(name, manifest);
    if (result.kind === 'refused') {
      clear(parts, before?.parts);
      return result;
    }
    parts[name] = result.part;
  }
  const { version, hash, builtOn } = manifest;
  return { version, hash, builtOn, key, app, parts, cities: citiesIn(manifest) };
}

/**
 * Looks for a newer pack, at most once a day, and keeps it for the next start. What the look gave is kept too, for the
 * about page. A phone that cannot even keep the time of the look is not asked to look.
 */
export async function look(shown: Shown): Promise<void> {
  const before = keptNow();
  const after = { ...before, askedAt: shown.now };
  if (!mayLook(before, shown.now) || !writeStorage(publishedKey, after).ok) return;
  const end = (outcome: Outcome, pack = before.pack) => void writeStorage(publishedKey, { ...after, outcome, pack });

  const fetched = await fetchFile('manifest.json', limits.manifest);
  if (fetched.kind === 'refused') return end(fetched);
  const decided = decideManifest(fetched.text, {
    keys: settings.contentKeys,
    schema: shown.schema,
    version: shown.version,
  });
  if (decided.kind !== 'newer') return end(decided);
  const pack = await take(decided.manifest, decided.key, shown.app, before.pack);
  if ('kind' in pack) return end(pack);
  if (!writeStorage(publishedKey, { ...after, outcome: { kind: 'taken', version: pack.version }, pack }).ok) {
    clear(pack.parts, before.pack?.parts);
    return;
  }
  clear(before.pack?.parts ?? {}, pack.parts);
  for (const file of Object.values(before.pack?.cities ?? {})) removeStorage(keyOf(file));
}
