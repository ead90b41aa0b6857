import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { partNames } from '../../../src/content/kinds';
import type { Pack, Part } from '../../../src/content/schema/pack';
import { addPart, wholePack } from '../../../src/content/store';
import { filePathOf, type Manifest } from '../../../src/state/content-update/manifest';
import { readEnvelope } from '../publish/folder';

const parse = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** @param place a `pack.json`, or a folder that `-- pack` wrote. @throws Error when neither lies there. */
export function readPack(place: string): Pack {
  if (!statSync(place).isDirectory()) return wholePack(parse(place) as Pack);
  const manifest = JSON.parse(readEnvelope(place).manifest) as Manifest;
  const [core, ...others] = partNames.flatMap((name) => {
    const file = manifest.parts[name];
    return file ? [parse(path.join(place, filePathOf(name, file))) as Part] : [];
  });
  return others.reduce<Pack>((whole, part) => addPart(whole, part), wholePack(core as Part & Pack));
}
