import { done, messageOf, refused, type Result } from './result';
import { nameOf, openKept } from './storage-names';

/** What an older version kept under the bare key; nothing where another site of this origin uses that name. */
function keptBefore(key: string): { readonly data: unknown } | undefined {
  const text = window.localStorage.getItem(key);
  return text === null ? undefined : openKept(text);
}

/**
 * What storage holds under a key, by this version or an older one; an empty string where there is nothing, and the text
 * as it is where it is damaged.
 */
export function readStorage(key: string): Result<unknown> {
  try {
    const text = window.localStorage.getItem(nameOf(key));
    if (text === null) return done(keptBefore(key)?.data ?? '');
    const kept = openKept(text);
    return done(kept ? kept.data : text);
  } catch {
    // cookies are blocked
    return refused('unavailable');
  }
}

/** Keeps a value in this browser. `full` when its room is used up. */
export function writeStorage(key: string, value: unknown): Result<void> {
  try {
    window.localStorage.setItem(nameOf(key), JSON.stringify({ data: value }));
    if (keptBefore(key)) window.localStorage.removeItem(key);
    return done(undefined);
  } catch (error) {
    const name = String((error as { name?: unknown } | undefined)?.name);
    return refused(/exceed|quota|limit/i.test(`${name} ${messageOf(error)}`) ? 'full' : 'refused');
  }
}

/** Takes a key out of storage; a key that is not there, or a refusal, changes nothing. */
export function removeStorage(key: string): void {
  try {
    window.localStorage.removeItem(nameOf(key));
    if (keptBefore(key)) window.localStorage.removeItem(key);
  } catch {
    // what stays only takes room
  }
}
