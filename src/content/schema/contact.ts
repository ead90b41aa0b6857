import * as v from 'valibot';
import { daySchema, idSchema, lineSchema, textSchema } from './text';

/** A number to call, and for which problem. */
export const hotlineSchema = v.strictObject({
  id: idSchema,
  number: v.pipe(v.string('write the number in quotes'), v.regex(/^\d{3,12}$/, 'a phone number has digits only')),
  title: textSchema,
  problem: textSchema,
  claims: v.pipe(v.array(idSchema), v.minLength(1, 'name the claim that says what this line is for')),
});
export type Hotline = v.InferOutput<typeof hotlineSchema>;

/**
 * A place outside the app. Words come first: `keyword` to search and `web` to copy. `testedOn` and `testedWith` say who walked it on a
 * phone; without them nothing in the app claims to open it by itself.
 */
export const entranceSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  keyword: v.optional(lineSchema),
  web: v.optional(v.pipe(v.string(), v.url('write a whole web address'))),
  testedOn: v.optional(daySchema),
  testedWith: v.optional(lineSchema),
});
export type Entrance = v.InferOutput<typeof entranceSchema>;
