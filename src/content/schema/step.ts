import * as v from 'valibot';
import { idSchema, labelSchema, lineSchema, textSchema } from './text';

/** A drawing of the screen the person looks at. `tap` is the zh wording of the item to tap. */
export const sketchSchema = v.strictObject({
  title: textSchema,
  layout: v.picklist(['list', 'grid', 'tabs', 'form'], 'use list, grid, tabs or form'),
  items: v.pipe(v.array(labelSchema), v.minLength(1, 'list what stands on the screen')),
  tap: lineSchema,
});
export type Sketch = v.InferOutput<typeof sketchSchema>;

/**
 * What to do when a step does not work: other guides to go to, and whom to call. Replaces the guide's own ladder where
 * given.
 */
export const ladderSchema = v.strictObject({
  hint: v.optional(textSchema),
  guides: v.optional(v.array(idSchema)),
  hotlines: v.optional(v.array(idSchema)),
});
export type Ladder = v.InferOutput<typeof ladderSchema>;

/**
 * `id` is stable for ever: it stands in people's shared links and in their ticks. `keyword` is what to search when the
 * menu is not there; `fails` is how people fail here, and the mend.
 */
export const stepSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  detail: v.optional(textSchema),
  when: v.optional(textSchema),
  sketch: v.optional(sketchSchema),
  tips: v.optional(v.array(textSchema)),
  fails: v.optional(
    v.strictObject({
      claims: v.array(idSchema),
      rows: v.pipe(v.array(v.strictObject({ sees: textSchema, mend: textSchema })), v.minLength(1)),
    }),
  ),
  keyword: v.optional(lineSchema),
  entrance: v.optional(idSchema),
  claims: v.optional(v.array(idSchema)),
  stuck: v.optional(ladderSchema),
});
export type Step = v.InferOutput<typeof stepSchema>;
