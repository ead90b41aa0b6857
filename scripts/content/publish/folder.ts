import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { CityRecord } from '../../../src/content/schema/city';
import { partNames, type PartName } from '../../../src/content/kinds';
import type { Pack, Part } from '../../../src/content/schema/pack';
import { faultOfPack } from '../../../src/state/content-update/complete';
import { isFailure, type Failure } from '../../../src/state/content-update/failure';
import {
  citiesIn,
  cityName,
  envelopeSchema,
  filePathOf,
  limits,
  manifestSchema,
  type Envelope,
  type Manifest,
} from '../../../src/state/content-update/manifest';
import { hashOf } from '../../../src/state/content-update/signature';
import { verifyCity, verifyManifest, verifyPart } from '../../../src/state/content-update/verify';
import { signManifest } from './key';

const manifestFile = 'manifest.json';

const writeEnvelope = (folder: string, envelope: Envelope): void =>
  writeFileSync(path.join(folder, manifestFile), `${JSON.stringify(envelope)}\n`);

/** @throws Error when the folder holds no pack. */
export function readEnvelope(folder: string): Envelope {
  try {
    return v.parse(envelopeSchema, JSON.parse(readFileSync(path.join(folder, manifestFile), 'utf8')));
  } catch (error) {
    throw new Error(
      `${path.join(folder, manifestFile)} is no list of a pack: ${(error as Error).message}. ` +
        'Make one with: npm run content -- pack --out <folder>',
    );
  }
}

/**
 * Writes a pack into a folder: a file for each part and each city, named by its content, and `manifest.json` without a
 * signature. Files of earlier packs stay, so that phones in the middle of fetching them are not cut off.
 * @param expires the last day on which phones may take this list; without one it never expires.
 * @throws Error when a part is larger than a phone may keep, or the version is no version.
 */
export function writePack(
  folder: string,
  pack: Pack,
  parts: Readonly<Record<PartName, Part>>,
  records: readonly CityRecord[],
  expires?: string,
): Manifest {
  mkdirSync(path.join(folder, 'parts'), { recursive: true });
  const files: Manifest['parts'] = {};
  const contents = [
    ...partNames.map((name) => [name, parts[name]] as const),
    ...records.map((record) => [cityName(record.city.adcode), record] as const),
  ];
  for (const [name, content] of contents) {
    const text = JSON.stringify(content);
    const file = { hash: hashOf(text), bytes: Buffer.byteLength(text) };
    if (file.bytes > limits.part)
      throw new Error(`Part ${name} has ${file.bytes} bytes; a phone takes ${limits.part} at most.`);
    files[name] = file;
    writeFileSync(path.join(folder, filePathOf(name, file)), text);
  }
  const { schema, version, builtOn, hash } = pack;
  const head = { schema, version, builtOn, ...(expires === undefined ? {} : { expires }), hash };
  const { success, output: manifest } = v.safeParse(manifestSchema, { ...head, parts: files });
  if (!success) throw new Error(`"${version}" is no version: write three numbers with dots, such as 0.1.1.`);
  writeEnvelope(folder, { manifest: JSON.stringify(manifest), signatures: [] });
  return manifest;
}

/** Adds the signature of a key; a second one stands beside the first. @returns the public key. */
export function signPack(folder: string, keyFile: string): string {
  const envelope = readEnvelope(folder);
  const signed = signManifest(envelope.manifest, keyFile);
  writeEnvelope(folder, {
    ...envelope,
    signatures: [...envelope.signatures.filter(({ key }) => key !== signed.key), signed],
  });
  return signed.key;
}

/**
 * Gives the list of a pack another last day. Its signatures go, since they were for the old text: sign it again.
 * @throws Error when the folder holds no pack.
 */
export function renewPack(folder: string, expires: string): void {
  const manifest = JSON.parse(readEnvelope(folder).manifest) as Manifest;
  writeEnvelope(folder, { manifest: JSON.stringify({ ...manifest, expires }), signatures: [] });
}

/** Against what a pack is held: the keys and the schema of the phones, the version that they show, and the day. */
export interface PhoneState {
  readonly keys: readonly string[];
  readonly schema: number;
  readonly version: string;
  readonly today: string;
}

const sentences: Partial<Record<Failure['reason'], string>> = {
  older: 'phones show that version or a newer one already: raise --version',
  expired: 'its last day is over: npm run content -- renew <folder> --expires <day>, then sign it again',
  'unknown-key': 'none of these keys signed it: npm run content -- sign <folder> --key <file>',
};

function refuse(place: string, { reason, detail }: Failure): never {
  throw new Error(`${place}: ${[reason, detail, sentences[reason]].filter(Boolean).join(' · ')}`);
}

/**
 * Decides on a pack as a phone does that shows an older version, file by file and as a whole.
 * @returns what such a phone would take.
 * @throws Error with the reason for which it would not.
 */
export function verifyPack(folder: string, phone: PhoneState): Manifest {
  const text = readFileSync(path.join(folder, manifestFile), 'utf8');
  const decided = verifyManifest(text, { ...phone, floor: phone.version });
  if (isFailure(decided)) return refuse(manifestFile, decided);
  const { manifest } = decided;
  if (decided.kind === 'current')
    throw new Error(`${manifestFile}: phones show ${manifest.version} already and would not take it: raise --version`);
  const read = (name: string) => {
    const file = manifest.parts[name];
    if (!file) throw new Error(`${manifestFile} does not list ${name}`);
    const at = filePathOf(name, file);
    return { at, file, text: readFileSync(path.join(folder, at), 'utf8') };
  };
  const parts = partNames.map((name) => {
    const { at, file, text: body } = read(name);
    const part = verifyPart(body, file, name);
    return isFailure(part) ? refuse(at, part) : ([name, part.part] as const);
  });
  const lacking = faultOfPack(Object.fromEntries(parts) as Record<PartName, Part>, manifest);
  if (lacking) throw new Error(`${folder}: incomplete · ${lacking}`);
  for (const adcode of Object.keys(citiesIn(manifest))) {
    const { at, file, text: body } = read(cityName(adcode));
    const city = verifyCity(body, file, adcode);
    if (isFailure(city)) refuse(at, city);
  }
  return manifest;
}
