import * as v from 'valibot';
import { packSchema } from './schema/pack';

export { readRecord } from './record';
export type { CityRecord } from './schema/city';
export { kindNames, kinds, partNames, type Kind, type PartName } from './kinds';
export { type Part } from './schema/pack';

/**
 * The runtime check of a part that did not ship with the package. It stands outside the face of this room, so that a
 * package that takes no published content does not carry it.
 */
export const partSchema = v.strictObject({ ...v.partial(packSchema).entries, part: v.optional(v.string()) });
