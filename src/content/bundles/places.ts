import places from '../generated/cities/places.json';
import { records } from '../generated/cities/records';
import { readRecord } from '../record';
import type { CityRecord } from '../schema/city';
import type { Claim } from '../schema/claim';
import type { Source } from '../schema/source';

/**
 * What holds for a city without a record. The records are for the picker alone: this file must never be reached from
 * the main package.
 */
export const elsewhere = places.elsewhere as unknown as {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
};

/** The cities with local content, in the order of their codes. */
export const localCodes: readonly string[] = Object.keys(records).sort();

/** The record of a city, or undefined where there is none. */
export const recordOf = (adcode: string): CityRecord | undefined => readRecord(records[adcode]);
