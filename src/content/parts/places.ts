import { records } from '../generated/cities/records';
import type { CityRecord } from '../schema/city';

/**
 * The records of provinces and cities as they were compiled, held against the schema by the build. In a browser they come
 * as a file of their own; this file must never be reached from a page's own script.
 */
export const shippedRecords = records as Readonly<Record<string, CityRecord | undefined>>;
