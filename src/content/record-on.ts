import type { CityRecord } from './schema/city';
import { standsOn } from './standing';

/** Whether something rests on claims of which none stands any more, or yet. */
function isOver(value: unknown, over: ReadonlySet<string>): boolean {
  const claims = (value as { readonly claims?: readonly string[] } | null)?.claims;
  return !!claims?.length && claims.every((id) => over.has(id));
}

/** The value without anything in it that is over, however deep. */
function without<T>(value: T, over: ReadonlySet<string>): T {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    isOver(inner, over) ? [] : [[key, without(inner, over)] as const],
  );
  return (Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept)) as T;
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
