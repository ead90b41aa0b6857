import type { CityRecord } from './schema/city';
import { standsOn } from './standing';

/** Whether something rests on claims of which none stands any more, or yet. */
const isOver = (value: unknown, over: ReadonlySet<string>): boolean => {
  const { claims } = (typeof value === 'object' && value !== null ? value : {}) as { readonly claims?: unknown };
  return Array.isArray(claims) && claims.length > 0 && claims.every((id) => over.has(id as string));
};

/** The value without anything in it that is over, however deep. */
function without<T>(value: T, over: ReadonlySet<string>): T {
  if (Array.isArray(value))
    return value.filter((item) => !isOver(item, over)).map((item: unknown) => without(item, over)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => !isOver(inner, over));
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner as unknown, over)])) as T;
}

/**
 * What a place's own record says on a day: a cell whose claims have all ended, or not begun, is left out, so that the
 * layer above speaks there.
 * @param day YYYY-MM-DD.
 */
export function recordOn(record: CityRecord, day: string): CityRecord {
  const over = new Set(record.claims.filter((claim) => !standsOn(claim, day)).map(({ id }) => id));
  return over.size === 0 ? record : { ...record, city: without(record.city, over) };
}
