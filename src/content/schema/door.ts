import * as v from 'valibot';
import { idSchema, textSchema } from './text';

/**
 * An id that is gone, and the one that took its place, so that old links and ticks still lead somewhere. `kind` says
 * what both name. Ids are for ever: an entry is added when an id is taken out, and stays.
 */
export const movedSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['guide', 'step', 'prerequisite', 'article'], 'use guide, step, prerequisite or article'),
  to: idSchema,
});
export type Moved = v.InferOutput<typeof movedSchema>;

/**
 * A job fair whose codes lead here: `id` as it stands in the codes (it may start with a digit), and the name that its
 * visitors know.
 */
export const fairSchema = v.strictObject({
  id: v.pipe(
    v.string('write an id here'),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens'),
  ),
  title: textSchema,
});
export type Fair = v.InferOutput<typeof fairSchema>;
