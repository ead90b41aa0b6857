import { readRecord, type CityRecord, type Text } from '@/content';

/** The insured place that the person chose. Without `record` nothing local is known and the national text stands. */
export interface SavedCity {
  /** GB/T 2260: a prefecture-level city, or one of the four municipalities as 110000, 120000, 310000, 500000. */
  readonly adcode: string;
  readonly name: Text;
  /** What goes before a local number when calling from another place; undefined where not known. */
  readonly area?: string;
  readonly record?: CityRecord;
}

const municipality = /^(11|12|31|50)01\d\d$/;

/** The same place under one code: many tables carry the municipalities as 110100, 120100, 310100, 500100. */
export const canonicalAdcode = (adcode: string): string =>
  municipality.test(adcode) ? `${adcode.slice(0, 2)}0000` : adcode;

const isLine = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 60;
const own = (value: object, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(value, name) ? (value as Record<string, unknown>)[name] : undefined;

/**
 * Reads the city that storage holds, whatever it is: undefined unless code and names are there; a record of another
 * city is left out.
 */
export function readSavedCity(value: unknown): SavedCity | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [adcode, name, area] = [own(value, 'adcode'), own(value, 'name'), own(value, 'area')];
  if (typeof adcode !== 'string' || !/^[1-9]\d{5}$/.test(adcode) || typeof name !== 'object' || name === null)
    return undefined;
  const [zh, en] = [own(name, 'zh'), own(name, 'en')];
  if (!isLine(zh) || !isLine(en)) return undefined;
  const record = readRecord(own(value, 'record'));
  return {
    adcode,
    name: { zh, en },
    ...(typeof area === 'string' && /^0\d{2,3}$/.test(area) ? { area } : {}),
    ...(record?.city.adcode === adcode ? { record } : {}),
  };
}
