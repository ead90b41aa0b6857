import type { CityRecord } from '@/content/published';
import { readFile, writeFile } from './cache';
import { fetchFile } from './download';
import { isFailure } from './failure';
import { cityName, filePathOf, type PublishedFile } from './manifest';
import { verifyCity } from './verify';

/**
 * The published record of a city: from the phone where it is kept already, else fetched and checked. Undefined when it
 * is refused.
 */
export async function fetchCity(adcode: string, file: PublishedFile): Promise<CityRecord | undefined> {
  const kept = readFile(file);
  const known = kept === undefined ? undefined : verifyCity(kept, file, adcode);
  if (known && !isFailure(known)) return known.record;
  const text = await fetchFile(filePathOf(cityName(adcode), file), file.bytes);
  if (typeof text !== 'string') return undefined;
  const verified = verifyCity(text, file, adcode);
  if (isFailure(verified)) return undefined;
  writeFile(file, text);
  return verified.record;
}
