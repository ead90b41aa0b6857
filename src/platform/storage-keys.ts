import { keyOf } from './storage-names';

/** Every key that storage holds now, of older versions too; none where the browser does not say. */
export function storageKeys(): readonly string[] {
  try {
    return [...new Set(Object.keys(window.localStorage).map(keyOf))];
  } catch {
    return [];
  }
}
