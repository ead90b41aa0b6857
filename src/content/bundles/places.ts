import names from '../generated/cities/place-names.json';
import { records } from '../generated/cities/records';
import type { ShippedPlaces } from '../place-details';

/**
 * The records of provinces and cities as they were compiled, held against the schema by the build, and the names of all
 * places. In a browser they come as a file of their own; this file must never be reached from a page's own script.
 */
export const shippedPlaces = { records, names } as unknown as ShippedPlaces;
