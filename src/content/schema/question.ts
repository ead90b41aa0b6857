import * as v from 'valibot';
import { idSchema, lineSchema, standingFields, textSchema } from './text';

const answeringPages = [
  'guide',
  'checklist',
  'law',
  'finder',
  'plan',
  'money',
  'gap',
  'picker',
  'trouble',
  'script',
  'papers',
  'local',
] as const;

/** Where an answer leads: the page that does the work, and what to open there. */
export const leadSchema = v.strictObject({
  page: v.picklist(
    answeringPages,
    `use the name of a page that answers: ${answeringPages.slice(0, -1).join(', ')} or ${answeringPages.at(-1) ?? ''}`,
  ),
  id: v.optional(idSchema),
});
export type Lead = v.InferOutput<typeof leadSchema>;

/**
 * A question in people's own words, with other ways to ask it, and an answer of at most three short sentences on any
 * day. `stand`: one of the five asked most at a job fair, in that order. `example`: below the answer stands what both
 * schemes cost at the least in the reader's place.
 */
export const faqSchema = v.strictObject({
  id: idSchema,
  ...standingFields,
  ask: textSchema,
  variants: v.array(lineSchema),
  answer: v.pipe(
    v.array(v.strictObject({ ...textSchema.entries, ...standingFields })),
    v.minLength(1),
    v.maxLength(6, 'an answer has at most three short sentences on a day'),
  ),
  claims: v.array(idSchema),
  leads: v.pipe(v.array(leadSchema), v.minLength(1)),
  stand: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  example: v.optional(v.literal('cost')),
});
export type Faq = v.InferOutput<typeof faqSchema>;

/** A wrong statement that goes round. It is shown only as a rumour (传言), beside what holds. */
export const rumourSchema = v.strictObject({
  id: idSchema,
  ...standingFields,
  rumour: textSchema,
  holds: textSchema,
  variants: v.array(lineSchema),
  claims: v.array(idSchema),
});
export type Rumour = v.InferOutput<typeof rumourSchema>;

/** A group of questions, one file each. */
export const topicSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  questions: v.pipe(v.array(faqSchema), v.minLength(1)),
});
export type Topic = v.InferOutput<typeof topicSchema>;
