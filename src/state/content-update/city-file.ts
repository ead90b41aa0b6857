import type { Text } from '@/content';
import { placeDetails } from '@/content/place-details';
import type { CityRecord } from '@/content/published';
import { provinceOf } from '@/lib/place-code';
import { today } from '@/platform';
import { readFile, writeFile } from './cache';
import { fetchFile } from './download';
import { isFailure } from './failure';
import { cityName, filePathOf, type PublishedFile } from './manifest';
import { verifyCity } from './verify';

/** What is being fetched now: a page that is left and the one that follows ask for the same city. */
const underWay = new Map<string, Promise<CityRecord | undefined>>();

/** The published record of a city, fetched once however many ask for it at the same time. */
function fetchCity(adcode: string, file: PublishedFile): Promise<CityRecord | undefined> {
  const path = filePathOf(cityName(adcode), file);
  const asked = underWay.get(path) ?? fetchOnce(adcode, file).finally(() => underWay.delete(path));
  underWay.set(path, asked);
  return asked;
}

/**
 * The published record of a city: from the phone where it is kept already, else fetched and checked. Undefined when it
 * is refused.
 */
async function fetchOnce(adcode: string, file: PublishedFile): Promise<CityRecord | undefined> {
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
  return placeDetails(adcode, { records, names: { [adcode]: name } }, today())?.record;
}
