/**
 * Several sites may share an origin, and with it one storage: the names of this one begin with this. Versions without
 * it kept the bare names.
 */
const prefix = 'lizhi-shebao/';

/** The name under which a value is kept now. */
export const nameOf = (key: string): string => prefix + key;

/** The key of a name that is ours, with the prefix or without one; another site's stays as it is and fits no key. */
export const keyOf = (name: string): string => (name.startsWith(prefix) ? name.slice(prefix.length) : name);

/**
 * Opens a kept text.
 * @returns the value where it has the form in which this app and Taro keep one.
 */
export function openKept(text: string): { readonly data: unknown } | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null && 'data' in kept ? { data: kept.data } : undefined;
  } catch {
    return undefined;
  }
}
