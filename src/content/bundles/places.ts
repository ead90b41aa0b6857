import shipped from '../generated/cities/shipped.json';
import { fillEnglish, type English } from '../english';
import type { ShippedPlaces } from '../place-details';

const { english, ...places } = shipped as unknown as ShippedPlaces & { readonly english: English };
fillEnglish(places, english);

/**
 * The records of provinces and cities as they were compiled, held against the schema by the build, and the names of all
 * places. In a browser they come as a file of their own; this file must never be reached from a page's own script.
 */
export const shippedPlaces: ShippedPlaces = places;
