import * as v from 'valibot';

const line = v.pipe(v.string('write text here'), v.trim(), v.minLength(1, 'must not be empty: write the sentence'));

/** A sentence in both languages. zh is what most readers see; en is required too. */
export const textSchema = v.strictObject({ zh: line, en: line });
export type Text = v.InferOutput<typeof textSchema>;

/** Words that stand on a phone's screen: zh exactly as the screen shows them, en says what they mean. */
export const labelSchema = v.strictObject({ zh: line, en: line, aliases: v.optional(v.array(line)) });
export type Label = v.InferOutput<typeof labelSchema>;

export const idSchema = v.pipe(
  v.string('write an id here'),
  v.regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id has small letters, digits and single hyphens, and starts with a letter',
  ),
);

/** A day as YYYY-MM-DD. */
export const daySchema = v.pipe(
  v.string('write a day as YYYY-MM-DD, in quotes'),
  v.isoDate('write a day as YYYY-MM-DD'),
);

/**
 * The days on which something stands: from the first, until the last, both included. Without them it always stands, and
 * what does not stand is not shown. A change of law is two entries, one `until` the day before, one `from` the day.
 */
export const standingFields = { from: v.optional(daySchema), until: v.optional(daySchema) };
export interface Standing {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export const lineSchema = line;
