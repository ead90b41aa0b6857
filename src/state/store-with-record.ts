import type { CityRecord, Store } from '@/content';

/**
 * The store with the chosen city's claims and sources added. What the package itself carries wins over the copy, which
 * may be older.
 */
export function withRecord(store: Store, record: CityRecord | undefined): Store {
  if (!record) return store;
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  return {
    ...store,
    claim: (id) => store.claim(id) ?? claims.get(id),
    source: (id) => store.source(id) ?? sources.get(id),
  };
}
