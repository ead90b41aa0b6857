import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { CityRecord } from '../../../src/content/schema/city';
import { partNames, type PartName } from '../../../src/content/kinds';
import type { Pack, Part } from '../../../src/content/schema/pack';
import { decideCity, decideManifest, decidePart } from '../../../src/domain/published/decide';
import {
  citiesIn,
  cityName,
  envelopeSchema,
  limits,
  manifestSchema,
  pathOf,
  type Envelope,
  type Manifest,
} from '../../../src/domain/published/manifest';
import { hashOf } from '../../../src/domain/published/seal';
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
 * @throws Error when a part is larger than a phone may keep, or the version is no version.
 */
export function writePack(
  folder: string,
  pack: Pack,
  parts: Readonly<Record<PartName, Part>>,
  records: readonly CityRecord[],
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
    writeFileSync(path.join(folder, pathOf(name, file)), text);
  }
  const { schema, version, builtOn, hash } = pack;
  const { success, output: manifest } = v.safeParse(manifestSchema, { schema, version, builtOn, hash, parts: files });
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
 * Decides on a pack as a phone does that has an older version, file by file.
 * @returns what a phone with that key would take.
 * @throws Error with the reason for which it would not.
 */
export function verifyPack(folder: string, keys: readonly string[], schema: number): Manifest {
  const decided = decideManifest(readFileSync(path.join(folder, manifestFile), 'utf8'), {
    keys,
    schema,
    version: '0.0.0',
  });
  if (decided.kind !== 'newer')
    throw new Error(`${manifestFile}: ${decided.kind === 'refused' ? decided.reason : 'version 0.0.0 is never newer'}`);
  const cities = new Map(Object.keys(citiesIn(decided.manifest)).map((adcode) => [cityName(adcode), adcode]));
  for (const [name, file] of Object.entries(decided.manifest.parts)) {
    const at = pathOf(name, file);
    const text = readFileSync(path.join(folder, at), 'utf8');
    const adcode = cities.get(name);
    const part = adcode === undefined ? decidePart(text, file) : decideCity(text, file, adcode);
    if (part.kind === 'refused') throw new Error(`${at}: ${part.reason}`);
  }
  return decided.manifest;
}
