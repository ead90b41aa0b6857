import * as v from 'valibot';
import { fail, type Failure } from './failure';

/** Bytes that are read at most. WeChat keeps at most 1 MB under one storage key and 10 MB for a mini-program. */
export const limits = { manifest: 64_000, part: 700_000, pack: 3_000_000 } as const;

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));

/** One file of a pack. It lies at `parts/<name>-<first 16 digits of hash>.json` and never changes. */
const fileSchema = v.strictObject({ hash: hex(64), bytes: v.pipe(v.number(), v.integer(), v.minValue(2)) });
export type PublishedFile = v.InferOutput<typeof fileSchema>;

/**
 * What a pack consists of. `schema` is the number of the content schema, `version` three numbers with dots. `expires`
 * is
 * the last day on which the list may be taken; lists that were signed before there was such a day have none. Further
 * fields of a later tool are passed over, so that they cannot stop this package from reading the list.
 */
export const manifestSchema = v.object({
  schema: v.number(),
  version: v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)),
  builtOn: v.pipe(v.string(), v.isoDate()),
  expires: v.optional(v.pipe(v.string(), v.isoDate())),
  hash: hex(12),
  parts: v.record(v.pipe(v.string(), v.regex(/^[a-z]+(-\d{6})?$/)), fileSchema),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/**
 * The file `manifest.json`: the manifest as a text, letter by letter as it was signed, with a signature by each key.
 * Two keys sign while one takes over from the other.
 */
export const envelopeSchema = v.strictObject({
  manifest: v.string(),
  // Each signature costs a phone time, so a list of them must stay short.
  signatures: v.pipe(v.array(v.strictObject({ key: hex(64), signature: hex(128) })), v.maxLength(3)),
});
export type Envelope = v.InferOutput<typeof envelopeSchema>;

/** A manifest letter by letter as it was signed, with one signature by a key that this package accepts. */
export interface SignedManifest {
  readonly manifest: string;
  readonly key: string;
  readonly signature: string;
}

/** The value of a JSON text, or undefined when it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Reads a manifest whose signature was found good. @param schema the number of the content schema that is known. */
export function readManifest(text: string, schema: number): Manifest | Failure {
  const value = parseJson(text);
  const { schema: named } = (value ?? {}) as { schema?: unknown };
  if (typeof named === 'number' && named !== schema) return fail('unknown-schema');
  const read = v.safeParse(manifestSchema, value);
  return read.success ? read.output : fail('does-not-fit');
}

/** The name under which the record of a city is listed. It is fetched only when somebody chooses that city. */
export const cityName = (adcode: string): string => `city-${adcode}`;

/** The records of cities that a manifest lists, by adcode. */
export const citiesIn = ({ parts }: Manifest): Readonly<Record<string, PublishedFile>> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, file]) =>
      /^city-\d{6}$/.test(name) ? [[name.slice(5), file] as const] : [],
    ),
  );

/** The storage key of a file. */
export const storageKeyOf = ({ hash }: Pick<PublishedFile, 'hash'>): string => `published-${hash.slice(0, 16)}`;

export const filePathOf = (name: string, file: PublishedFile): string => `parts/${name}-${file.hash.slice(0, 16)}.json`;
