import * as v from 'valibot';
import { partNames, partSchema, readRecord, type CityRecord } from '@/content/published';
import { utf8 } from './bytes';
import { envelopeSchema, limits, manifestSchema, type Envelope, type Manifest, type PublishedFile } from './manifest';
import { refuse, type Refused } from './reason';
import { hashOf, isSignedBy } from './seal';
import { compareVersions } from './version';

/** What this package accepts: public keys (hex), the schema it knows, and the version it shows now. */
export interface Accepts {
  readonly keys: readonly string[];
  readonly schema: number;
  readonly version: string;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The signature by a key that this package accepts; `tampered` when such a key is named but did not sign this text. */
function signer(
  { manifest, signatures }: Envelope,
  keys: readonly string[],
): { kind: 'signed'; key: string } | Refused {
  const known = signatures.filter(({ key }) => keys.includes(key));
  const good = known.find(({ key, signature }) => isSignedBy(manifest, signature, key));
  if (good) return { kind: 'signed', key: good.key };
  return refuse(known.length > 0 ? 'tampered' : 'unknown-key');
}

/**
 * Decides on the text of a `manifest.json`, whatever it is: `newer` with the manifest and the key that signed it,
 * `current` when it is the version that is shown already, or refused with the reason.
 */
export function decideManifest(
  text: string,
  accepts: Accepts,
): { kind: 'newer'; manifest: Manifest; key: string } | { kind: 'current' } | Refused {
  if (text.trim() === '') return refuse('empty');
  if (utf8(text).length > limits.manifest) return refuse('too-large');
  const envelope = v.safeParse(envelopeSchema, parse(text));
  if (!envelope.success) return refuse('damaged');
  const signed = signer(envelope.output, accepts.keys);
  if (signed.kind === 'refused') return signed;
  const value = parse(envelope.output.manifest);
  const { schema } = (value ?? {}) as { schema?: unknown };
  if (typeof schema === 'number' && schema !== accepts.schema) return refuse('unknown-schema');
  const read = v.safeParse(manifestSchema, value);
  if (!read.success || partNames.some((name) => !read.output.parts[name])) return refuse('does-not-fit');
  const manifest = read.output;
  const order = compareVersions(manifest.version, accepts.version);
  if (order === 0) return { kind: 'current' };
  if (order < 0) return refuse('older');
  const sizes = Object.values(manifest.parts).map(({ bytes }) => bytes);
  const whole = partNames.map((name) => manifest.parts[name]?.bytes ?? 0);
  if (sizes.some((size) => size > limits.part) || whole.reduce((sum, size) => sum + size, 0) > limits.pack)
    return refuse('too-large');
  return { kind: 'newer', manifest, key: signed.key };
}

/** Whether a text has the length and the hash that the manifest gives. */
function decideBytes(text: string, file: PublishedFile): { kind: 'fits' } | Refused {
  const { length } = utf8(text);
  if (length < file.bytes) return refuse(length === 0 ? 'empty' : 'truncated');
  if (length > file.bytes) return refuse('too-large');
  return hashOf(text) === file.hash ? { kind: 'fits' } : refuse('tampered');
}

/** Decides on the text of one part: its bytes are those of the manifest, and it passes the schema. */
export function decidePart(text: string, file: PublishedFile): { kind: 'fits' } | Refused {
  const bytes = decideBytes(text, file);
  if (bytes.kind === 'refused') return bytes;
  return v.is(partSchema, parse(text)) ? bytes : refuse('does-not-fit');
}

/** Decides on the text of a city's record in the same way. */
export function decideCity(
  text: string,
  file: PublishedFile,
  adcode: string,
): { kind: 'fits'; record: CityRecord } | Refused {
  const bytes = decideBytes(text, file);
  if (bytes.kind === 'refused') return bytes;
  const record = readRecord(parse(text));
  return record?.city.adcode === adcode ? { kind: 'fits', record } : refuse('does-not-fit');
}
