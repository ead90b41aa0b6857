import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { partNames } from '../../../src/content/kinds';
import type { Pack, Part } from '../../../src/content/schema/pack';
import { addPart, wholePack } from '../../../src/content/store';
import type { CityRecord } from '../../../src/content/schema/city';
import { provinceOf } from '../../../src/lib/place-code';
import { citiesIn, cityName, filePathOf, type Manifest } from '../../../src/state/content-update/manifest';
import type { Compiled } from '../compile';
import { readEnvelope } from '../publish/folder';

const parse = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const byId = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): T[] => [
  ...new Map(lists.flat().map((one) => [one.id, one])).values(),
];

/** All that a phone gets, in one pack: what only editors read (the ways in which people ask, for one) is not in it. */
function publishedPack(parts: readonly Part[], records: readonly CityRecord[]): Pack {
  const [core, ...others] = parts;
  const whole = others.reduce<Pack>((pack, part) => addPart(pack, part), wholePack(core as Part & Pack));
  const isProvince = ({ city }: CityRecord) => provinceOf(city.adcode) === city.adcode;
  return {
    ...whole,
    provinces: records.filter(isProvince).map(({ city }) => city),
    cities: records.filter((record) => !isProvince(record)).map(({ city }) => city),
    claims: byId([whole.claims, ...records.map(({ claims }) => claims)]),
    sources: byId([whole.sources, ...records.map(({ sources }) => sources)]),
  };
}

/** What a phone would get of the content as it stands. @throws Error when the content has a fault. */
export function publishedOf({ parts, records }: Compiled): Pack {
  if (!parts || !records) throw new Error('The content has a fault: npm run content names it.');
  return publishedPack(
    partNames.map((name) => parts[name]),
    records,
  );
}

/** @param place a `pack.json`, or a folder that `-- pack` wrote. @throws Error when neither lies there. */
export function readPack(place: string): Pack {
  if (!existsSync(place))
    throw new Error(`${place} is not there: no pack was made yet. Make one: npm run content -- pack --out ${place}`);
  if (!statSync(place).isDirectory()) return wholePack(parse(place) as Pack);
  const manifest = JSON.parse(readEnvelope(place).manifest) as Manifest;
  const parts = partNames.flatMap((name) => {
    const file = manifest.parts[name];
    return file ? [parse(path.join(place, filePathOf(name, file))) as Part] : [];
  });
  const records = Object.entries(citiesIn(manifest)).map(
    ([adcode, file]) => parse(path.join(place, filePathOf(cityName(adcode), file))) as CityRecord,
  );
  return publishedPack(parts, records);
}
