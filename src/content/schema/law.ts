import * as v from 'valibot';
import { daySchema, idSchema, lineSchema, textSchema } from './text';

/** One article: the exact Chinese text by paragraph beside our own translation, and what it means in one sentence. */
export const articleSchema = v.strictObject({
  id: idSchema,
  number: textSchema,
  part: v.optional(textSchema),
  paragraphs: v.pipe(
    v.array(v.strictObject({ zh: lineSchema, en: lineSchema })),
    v.minLength(1, 'copy the exact text'),
  ),
  plain: textSchema,
});
export type Article = v.InferOutput<typeof articleSchema>;

/**
 * `short` is what people call the law. `part` on an article says which part is quoted when it is not the whole article.
 */
export const lawSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  short: textSchema,
  version: textSchema,
  inForceSince: v.optional(daySchema),
  source: idSchema,
  articles: v.pipe(v.array(articleSchema), v.minLength(1)),
});
export type Law = v.InferOutput<typeof lawSchema>;
