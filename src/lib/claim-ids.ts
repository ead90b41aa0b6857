const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every id in a list under a key named `claims`, however deep in a value of unknown shape. */
export function claimIds(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(claimIds);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'claims' && Array.isArray(inner) ? inner.map(String) : claimIds(inner),
  );
}
