import type { CityRecord } from '@/content/published';
import { decideCity } from '@/domain/published/decide';
import { cityName, keyOf, pathOf, type PublishedFile } from '@/domain/published/manifest';
import { readStorage, writeStorage } from '@/platform';
import { fetchFile } from './look';

/**
 * The published record of a city: from the phone where it is kept already, else fetched and checked. Undefined when it
 * is refused.
 */
export async function fetchCity(adcode: string, file: PublishedFile): Promise<CityRecord | undefined> {
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
