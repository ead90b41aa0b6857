import * as v from 'valibot';
import { idSchema, lineSchema, textSchema } from './text';

/**
 * A word of the offices, and what it means in plain words. `also` are other names a reader meets for the same thing:
 * they lead here too.
 * `instead` are names that our own sentences do not use; the content check asks for the term in their place.
 */
export const termSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  also: v.array(lineSchema),
  instead: v.array(lineSchema),
  means: textSchema,
  claims: v.array(idSchema),
});
export type Term = v.InferOutput<typeof termSchema>;

/** Words that people type for one matter. Finding one of them finds what is written with any other. */
export const searchWordsSchema = v.strictObject({ id: idSchema, words: v.pipe(v.array(lineSchema), v.minLength(2)) });
export type SearchWords = v.InferOutput<typeof searchWordsSchema>;

/**
 * A word as most people write it, and how others say it: in English, in a dialect, in passing. The search reads what
 * was typed both ways. Without `word` these are words that say nothing, and are read over.
 */
export const standardWordSchema = v.strictObject({
  id: idSchema,
  word: v.optional(lineSchema),
  says: v.array(lineSchema),
});

/**
 * A stiff word, and what to write for it. Only the content check reads it; statutes and words on screens are left as
 * they are.
 */
export const plainWordSchema = v.strictObject({
  id: idSchema,
  language: v.picklist(['zh', 'en'], 'use zh or en'),
  word: lineSchema,
  write: lineSchema,
});
export type PlainWord = v.InferOutput<typeof plainWordSchema>;
