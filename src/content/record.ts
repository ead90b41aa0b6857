import * as v from 'valibot';
import { claimIds } from '../lib/claim-ids';
import { cellLayersSchema, citySchema, type City, type CityRecord } from './schema/city';
import { claimSchema } from './schema/claim';
import { sourceSchema } from './schema/source';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fitting = <T>(schema: v.GenericSchema<unknown, T>, list: unknown): T[] =>
  (Array.isArray(list) ? list : []).flatMap((item) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });

/** The cells of a city that fit; one that does not is a blank, and the national text stands in for it. */
function readCity(value: unknown): City | undefined {
  if (!isObject(value)) return undefined;
  const cells = Object.entries(citySchema.entries).flatMap(([key, schema]) => {
    const result = Object.prototype.hasOwnProperty.call(value, key)
      ? v.safeParse(schema as v.GenericSchema, value[key])
      : undefined;
    return result?.success && result.output !== undefined ? [[key, result.output] as const] : [];
  });
  const whole = v.safeParse(citySchema, Object.fromEntries(cells));
  return whole.success ? whole.output : undefined;
}

/**
 * Reads a city record that was kept on the phone, perhaps by an older version, perhaps damaged. What fits is kept, cell
 * by cell and claim by claim; a cell whose claims are not all there is dropped, so that no figure is shown without its
 * source.
 * @returns undefined when not even the city can be told.
 */
export function readRecord(value: unknown): CityRecord | undefined {
  if (!isObject(value) || value.schema !== 1 || typeof value.hash !== 'string' || !/^[0-9a-f]{12}$/.test(value.hash))
    return undefined;
  const city = readCity(value.city);
  if (!city) return undefined;
  const claims = fitting(claimSchema, value.claims);
  const known = new Set(claims.map(({ id }) => id));
  const backed = Object.entries(city).filter(([, cell]) => claimIds(cell).every((id) => known.has(id)));
  const from = v.safeParse(cellLayersSchema, value.from);
  return {
    schema: 1,
    hash: value.hash,
    city: Object.fromEntries(backed) as City,
    ...(from.success ? { from: from.output } : {}),
    claims,
    sources: fitting(sourceSchema, value.sources),
  };
}
