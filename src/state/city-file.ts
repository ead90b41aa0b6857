import type { CityRecord } from '@/content/published';
import type { Text } from '@/content';
import { placeDetails } from '@/content/place-details';
import { provinceOf } from '@/lib/place-code';
import { decideCity } from '@/domain/published/decide';
import { cityName, keyOf, pathOf, type PublishedFile } from '@/domain/published/manifest';
import { readStorage, writeStorage } from '@/platform';
import { fetchFile } from './look';

/**
 * The published record of a city: from the phone where it is kept already, else fetched and checked. Undefined when it
 * is refused.
 */
async function fetchCity(adcode: string, file: PublishedFile): Promise<CityRecord | undefined> {
  const kept = readStorage(keyOf(file));
  const known = kept.ok && typeof kept.value === 'string' ? decideCity(kept.value, file, adcode) : undefined;
  if (known?.kind === 'fits') return known.record;
  const fetched = await fetchFile(pathOf(cityName(adcode), file), file.bytes);
  if (fetched.kind === 'refused') return undefined;
  const decided = decideCity(fetched.text, file, adcode);
  if (decided.kind === 'refused') return undefined;
  writeStorage(keyOf(file), fetched.text);
  return decided.record;
}

/**
 * The published records of a place and of its province, laid over each other. Undefined where one of them is listed and
 * cannot be had, so that layers of two versions never mix.
 * @param files the records that the published pack lists, by adcode.
 */
export async function fetchPlace(
  adcode: string,
  name: Text,
  files: Readonly<Record<string, PublishedFile | undefined>>,
): Promise<CityRecord | undefined> {
  const records: Record<string, CityRecord> = {};
  for (const code of [adcode, provinceOf(adcode)]) {
    const file = code === undefined ? undefined : files[code];
    if (code === undefined || !file) continue;
    const record = await fetchCity(code, file);
    if (!record) return undefined;
    records[code] = record;
  }
  return placeDetails(adcode, { records, names: { [adcode]: name } })?.record;
}
