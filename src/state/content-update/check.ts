import { partNames } from '@/content/published';
import { dayInChina, settings } from '@/platform';
import {
  collectOrphans,
  keptManifest,
  readRecordKept,
  rememberVersions,
  seenVersions,
  writeFile,
  writeRecordKept,
} from './cache';
import { downloadPack, fetchFile, type PackTexts } from './download';
import { fail, isFailure, type Failure } from './failure';
import { freshUntil } from './freshness';
import { mayLook, type Kept, type Outcome } from './kept';
import { limits, type Manifest } from './manifest';
import { floorOf, withSeenVersion } from './rollback';
import { compareVersions } from './version';
import { verifyManifest, type VerifiedManifest } from './verify';

/** What is shown now, what shipped, and the time in milliseconds since 1970. */
export interface CheckInput {
  readonly shownVersion: string;
  readonly shipped: { readonly hash: string; readonly schema: number; readonly version: string };
  readonly now: number;
}

/** Fetches and verifies the list; what it says of versions is remembered before anything else is done with it. */
async function checkManifest({ shownVersion, shipped, now }: CheckInput): Promise<VerifiedManifest | Failure> {
  const text = await fetchFile('manifest.json', limits.manifest);
  if (typeof text !== 'string') return text;
  const keys = settings.contentKeys;
  const seen = seenVersions();
  const verified = verifyManifest(text, {
    keys,
    schema: shipped.schema,
    version: shownVersion,
    floor: floorOf(seen, keys, shipped.version),
    today: dayInChina(now),
  });
  if (verified.kind !== 'refused')
    rememberVersions(withSeenVersion(seen, keys, verified.signed.key, verified.manifest.version));
  return verified;
}

/** Keeps the files of a pack; on a phone without room none of them stays. */
function keepPack(texts: PackTexts, manifest: Manifest, before: Manifest | undefined): Failure | undefined {
  for (const name of partNames) {
    const file = manifest.parts[name];
    if (file && writeFile(file, texts[name])) continue;
    collectOrphans(before);
    return fail('full');
  }
  return undefined;
}

/** Takes a newer pack whole or not at all: until its last part is kept, the one before stays in use. */
async function takePack(verified: VerifiedManifest, before: Kept, input: CheckInput): Promise<Kept> {
  const { manifest, signed } = verified;
  const known = { ...before, freshUntil: freshUntil(manifest) };
  const refused = (outcome: Failure): Kept => ({ ...known, misses: before.misses + 1, outcome });
  const texts = await downloadPack(manifest);
  if (isFailure(texts)) return refused(texts);
  const shown = keptManifest(before.pack, input.shipped, settings.contentKeys);
  const full = keepPack(texts, manifest, shown);
  if (full) return refused(full);
  const outcome: Outcome = { kind: 'taken', version: manifest.version };
  return { ...known, misses: 0, outcome, pack: { app: input.shipped.hash, signed } };
}

/**
 * Looks for a newer pack when it is time, and keeps it for the next start. What the look gave is kept too, for the
 * about page. A phone that cannot even keep the time of the look is not asked to look.
 * @returns whether it looked.
 */
export async function checkForUpdate(input: CheckInput): Promise<boolean> {
  const before = readRecordKept();
  const shown = keptManifest(before.pack, input.shipped, settings.contentKeys);
  const floor = floorOf(seenVersions(), settings.contentKeys, input.shipped.version);
  if (!mayLook(before, input.now, compareVersions(floor, input.shownVersion) > 0)) return false;
  collectOrphans(shown);
  const asked: Kept = { ...before, askedAt: input.now, misses: before.misses + 1 };
  if (!writeRecordKept(asked)) return false;
  const verified = await checkManifest(input);
  const after: Kept = { ...before, askedAt: input.now };
  if (isFailure(verified)) {
    writeRecordKept({ ...asked, outcome: verified });
    return true;
  }
  if (verified.kind === 'current') {
    writeRecordKept({ ...after, misses: 0, freshUntil: freshUntil(verified.manifest), outcome: { kind: 'current' } });
    return true;
  }
  const taken = await takePack(verified, after, input);
  const kept = writeRecordKept(taken);
  collectOrphans(kept && taken.outcome?.kind === 'taken' ? verified.manifest : shown);
  return true;
}
