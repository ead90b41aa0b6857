import places from '../generated/cities/places.json';
import type { PlaceRow } from '../schema/city';

/**
 * Every prefecture-level city by name, for the picker and the search: this file must never be reached from the main
 * package.
 */
export const placeRows = places.rows as unknown as readonly PlaceRow[];
