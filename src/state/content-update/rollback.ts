import type { SeenVersions } from './kept';
import { compareVersions } from './version';

/**
 * The version below which nothing is taken: the highest one that a key which still counts ever signed for this phone.
 * A key that was revoked counts no more, so a thief of it cannot shut out what comes after.
 */
export const floorOf = (seen: SeenVersions, keys: readonly string[], shipped: string): string =>
  keys.reduce((floor, key) => {
    const version = seen[key];
    return version !== undefined && compareVersions(version, floor) > 0 ? version : floor;
  }, shipped);

/** What is remembered after a key signed a version; keys that count no more are forgotten. */
export const withSeenVersion = (
  seen: SeenVersions,
  keys: readonly string[],
  key: string,
  version: string,
): SeenVersions => ({
  ...Object.fromEntries(Object.entries(seen).filter(([known]) => keys.includes(known))),
  [key]: compareVersions(seen[key] ?? '0.0.0', version) > 0 ? (seen[key] ?? version) : version,
});
