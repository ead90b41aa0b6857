import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CityRecord } from '../../src/content/schema/city';
import { top } from './dist';
import { pack } from './pack';

/** The record of a city as the build made it. */
export const recordOf = (adcode: string): CityRecord =>
  JSON.parse(readFileSync(path.join(top, `src/content/generated/cities/${adcode}.json`), 'utf8')) as CityRecord;

export const codes = pack.cities.map(({ adcode }) => adcode);

/** What storage holds for somebody who chose this city. */
export const chosen = (adcode: string, area?: string) => {
  const record = recordOf(adcode);
  return { adcode, name: record.city.name, ...(area ? { area } : {}), record };
};
