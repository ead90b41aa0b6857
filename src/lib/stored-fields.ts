import * as v from 'valibot';

/** What was read of an object's fields, and the raw fields that hold more than what was read. */
export interface StoredFields<T> {
  readonly fields: T;
  readonly damaged: Readonly<Record<string, unknown>>;
}

export const isShape = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: unknown, name: string): unknown =>
  isShape(value) && Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;

/**
 * Reads each field of what storage holds by its own schema, so that one that is damaged costs no other.
 * @param entries a schema by field; each has a fallback, so that none fails.
 * @param value whatever storage holds. What is neither an object nor nothing at all is damaged as a whole.
 */
export function readFields<const Entries extends v.ObjectEntries>(
  entries: Entries,
  value: unknown,
): StoredFields<{ -readonly [Name in keyof Entries]: v.InferOutput<Entries[Name]> }> {
  const damaged: Record<string, unknown> = {};
  const read = Object.entries(entries).map(([name, schema]) => {
    const raw = own(value, name);
    const result = v.safeParse(schema, raw);
    const output = result.success ? result.output : undefined;
    if (raw !== undefined && JSON.stringify(output) !== JSON.stringify(raw)) damaged[name] = raw;
    return [name, output] as const;
  });
  const isNothing = value === undefined || value === null || value === '';
  if (!isNothing && !isShape(value)) damaged.whole = value;
  const fields = Object.fromEntries(read.filter(([, output]) => output !== undefined));
  return { fields: fields as { -readonly [Name in keyof Entries]: v.InferOutput<Entries[Name]> }, damaged };
}

/** A list from which what does not fit is left out, and what stands there twice; cut at a length. */
export const listOf = <T>(item: v.GenericSchema<unknown, T>, maxLength: number) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list): T[] => [...new Set(list.filter((one): one is T => v.is(item, one)))].slice(0, maxLength)),
    ),
    [],
  );

/** A map from which the entries that do not fit are left out; of too many the last ones stay. */
export const mapOf = <T>(
  name: v.GenericSchema<unknown, string>,
  item: v.GenericSchema<unknown, T>,
  maxEntries: number,
) =>
  v.fallback(
    v.pipe(
      v.custom<Readonly<Record<string, unknown>>>(isShape),
      v.transform((map): Readonly<Record<string, T>> => {
        const fitting = Object.entries(map).filter(
          (pair): pair is [string, T] => v.is(name, pair[0]) && v.is(item, pair[1]),
        );
        return Object.fromEntries(fitting.slice(-maxEntries));
      }),
    ),
    {},
  );

/** An id as the content has them: small letters and digits in words with a hyphen between. */
export const idSchema = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
