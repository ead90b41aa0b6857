/** Values of a link by key, decoded once, and the keys that could not be read. */
export interface ReadQuery {
  readonly values: ReadonlyMap<string, string>;
  readonly unreadable: readonly string[];
}

const maxKeys = 40;
const maxKey = 40;
const maxValue = 2048;

const decode = (value: string): string | undefined => {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
};

/** Taro's own marks on a page's parameters. */
const ours = new Set(['$taroTimestamp', 'stamp']);

/**
 * Reads the parameters of a page, whatever they are. WeChat gives each value still encoded, so each is decoded once.
 * Values that are not text, that are broken or longer than 2048 characters, and the word "undefined" (what a missing
 * value decodes to) are left out.
 */
export function readQuery(query: unknown): ReadQuery {
  if (typeof query !== 'object' || query === null) return { values: new Map(), unreadable: [] };
  const values = new Map<string, string>();
  const unreadable: string[] = [];
  for (const [key, raw] of Object.entries(query).slice(0, maxKeys)) {
    if (ours.has(key)) continue;
    const value = typeof raw === 'string' && raw.length <= maxValue ? decode(raw) : undefined;
    if (value === undefined || value === 'undefined' || key.length > maxKey) unreadable.push(key.slice(0, maxKey));
    else if (value !== '') values.set(key, value);
  }
  return { values, unreadable };
}

/** `a=1&b=2` as keys and raw values; the first of two equal keys counts. */
export function splitQuery(text: string): Readonly<Record<string, string>> {
  const pairs = text.split('&').filter(Boolean).slice(0, maxKeys).reverse();
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/**
 * A web address as its hash path and all its parameters (those after `#…?` win). Its host does not matter: only ids are
 * taken from it.
 */
export function splitAddress(
  address: string,
): { readonly path: string; readonly query: Readonly<Record<string, string>> } | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  const [before = '', ...after] = address.split('#');
  const [path = '', ...rest] = after.join('#').split('?');
  const search = before.split('?').slice(1).join('?');
  return { path, query: { ...splitQuery(search), ...splitQuery(rest.join('?')) } };
}
