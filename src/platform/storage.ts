import { done, messageOf, refused, type Result } from './result';

/**
 * What storage holds under a key, in the form in which Taro keeps it; an empty string where there is nothing, and the
 * text as it is where it has no such form.
 */
export function readStorage(key: string): Result<unknown> {
  let text: string | null;
  try {
    text = window.localStorage.getItem(key);
  } catch {
    // cookies are blocked
    return refused('unavailable');
  }
  if (text === null) return done('');
  try {
    const kept: unknown = JSON.parse(text);
    return done(typeof kept === 'object' && kept !== null && 'data' in kept ? kept.data : text);
  } catch {
    return done(text);
  }
}

/** Keeps a value in this browser. `full` when its room is used up. */
export function writeStorage(key: string, value: unknown): Result<void> {
  try {
    window.localStorage.setItem(key, JSON.stringify({ data: value }));
    return done(undefined);
  } catch (error) {
    const name = String((error as { name?: unknown } | undefined)?.name);
    return refused(/exceed|quota|limit/i.test(`${name} ${messageOf(error)}`) ? 'full' : 'refused');
  }
}

/** Takes a key out of storage; a key that is not there, or a refusal, changes nothing. */
export function removeStorage(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // what stays only takes room
  }
}
