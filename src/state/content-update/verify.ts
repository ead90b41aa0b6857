import * as v from 'valibot';
import { partNames, partSchema, readRecord, type CityRecord, type Part, type PartName } from '@/content/published';
import { utf8 } from './bytes';
import { fail, type Failure } from './failure';
import { isExpired } from './freshness';
import {
  envelopeSchema,
  limits,
  parseJson,
  readManifest,
  type Envelope,
  type Manifest,
  type PublishedFile,
  type SignedManifest,
} from './manifest';
import { isSignedBy } from './signature';
import { verifyBytes } from './signed-file';
import { compareVersions } from './version';

/**
 * What this package accepts: public keys (hex), the schema it knows, the version it shows now, and `floor`, the highest
 * version that was ever signed for it. `today` is YYYY-MM-DD.
 */
export interface Accepts {
  readonly keys: readonly string[];
  readonly schema: number;
  readonly version: string;
  readonly floor: string;
  readonly today: string;
}

/** The signature by a key that this package accepts; `tampered` when such a key is named but did not sign this text. */
function findSigner({ manifest, signatures }: Envelope, keys: readonly string[]): SignedManifest | Failure {
  const known = signatures.filter(({ key }) => keys.includes(key));
  const good = known.find(({ key, signature }) => isSignedBy(manifest, signature, key));
  if (good) return { manifest, ...good };
  return fail(known.length > 0 ? 'tampered' : 'unknown-key');
}

const isTooLarge = ({ parts }: Manifest): boolean =>
  Object.values(parts).some(({ bytes }) => bytes > limits.part) ||
  partNames.reduce((sum, name) => sum + (parts[name]?.bytes ?? 0), 0) > limits.pack;

export interface VerifiedManifest {
  readonly kind: 'newer' | 'current';
  readonly manifest: Manifest;
  readonly signed: SignedManifest;
}

/**
 * Decides on the text of a `manifest.json`, whatever it is: `newer`, `current` when it is the version that is shown
 * already, or refused with the reason. The rules are those of The Update Framework: a good signature first, then no
 * list that has expired (freeze), then no version below one that was signed for this phone before (rollback).
 */
export function verifyManifest(text: string, accepts: Accepts): VerifiedManifest | Failure {
  if (text.trim() === '') return fail('empty');
  if (utf8(text).length > limits.manifest) return fail('too-large');
  const envelope = v.safeParse(envelopeSchema, parseJson(text));
  if (!envelope.success) return fail('damaged');
  const signed = findSigner(envelope.output, accepts.keys);
  if ('kind' in signed) return signed;
  const manifest = readManifest(signed.manifest, accepts.schema);
  if ('kind' in manifest) return manifest;
  if (partNames.some((name) => !manifest.parts[name])) return fail('does-not-fit');
  if (isExpired(manifest, accepts.today)) return fail('expired');
  const order = compareVersions(manifest.version, accepts.version);
  if (order < 0 || compareVersions(manifest.version, accepts.floor) < 0) return fail('older');
  if (order === 0) return { kind: 'current', manifest, signed };
  return isTooLarge(manifest) ? fail('too-large') : { kind: 'newer', manifest, signed };
}

/** The part in a text: its bytes are those of the manifest, it passes the schema, and it is the part that it says. */
export function verifyPart(text: string, file: PublishedFile, name: PartName): { readonly part: Part } | Failure {
  const wrong = verifyBytes(text, file);
  if (wrong) return wrong;
  const read = v.safeParse(partSchema, parseJson(text));
  if (!read.success) return fail('does-not-fit');
  return read.output.part === name ? { part: read.output as Part } : fail('does-not-fit', `${name}.part`);
}

/** The record of a city in a text, in the same way. */
export function verifyCity(
  text: string,
  file: PublishedFile,
  adcode: string,
): { readonly record: CityRecord } | Failure {
  const wrong = verifyBytes(text, file);
  if (wrong) return wrong;
  const record = readRecord(parseJson(text));
  return record?.city.adcode === adcode ? { record } : fail('does-not-fit', `city-${adcode}`);
}
