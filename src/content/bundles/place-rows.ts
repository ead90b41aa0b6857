import places from '../generated/cities/places.json';
import type { PlaceRow } from '../schema/city';
import type { Claim } from '../schema/claim';
import type { Source } from '../schema/source';

/**
 * Every prefecture-level city and every province by name, for the picker and the search: this file must never be
 * reached from the main package.
 */
export const placeRows = places.rows as unknown as readonly PlaceRow[];

/** The places that have a record of their own: the provinces and some cities. */
export const ownCodes: readonly string[] = places.own;

/** What holds for calling from another place. */
export const elsewhere = places.elsewhere as unknown as {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
};
