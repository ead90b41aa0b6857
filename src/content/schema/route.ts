import * as v from 'valibot';
import { idSchema, standingFields, textSchema } from './text';

/** The values of one name, any of which will do. */
const valuesSchema = v.pipe(
  v.array(v.pipe(v.string('write each value in quotes'), v.minLength(1))),
  v.minLength(1, 'name at least one value'),
);

/**
 * When something applies: a list of conditions, one of which must hold. A condition names questions, facts, or `city`,
 * each with the values that will do; all its names must hold. A question that is not put to the reader has the value
 * `not-asked`. Under `city` stands an adcode; one that ends in 0000 covers the whole province, and a city that is not
 * chosen fits none.
 */
export const whenSchema = v.pipe(
  v.array(v.record(idSchema, valuesSchema), 'write a list of conditions'),
  v.minLength(1, 'name at least one condition'),
);
export type When = v.InferOutput<typeof whenSchema>;

/**
 * A question with its options. It is asked only where `when` holds; without `when`, always. `several`: more than one
 * option may be chosen, and the question may be left open.
 */
export const questionSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  help: v.optional(textSchema),
  when: v.optional(whenSchema),
  several: v.optional(v.literal(true)),
  options: v.pipe(
    v.array(v.strictObject({ id: idSchema, text: textSchema, note: v.optional(textSchema) })),
    v.minLength(2, 'give at least two options'),
  ),
  claims: v.array(idSchema),
});
export type Question = v.InferOutput<typeof questionSchema>;

/** A name for what follows from the answers: the value of the first case that holds. The last case has no `when`. */
export const factSchema = v.strictObject({
  id: idSchema,
  cases: v.pipe(
    v.array(v.strictObject({ value: idSchema, when: v.optional(whenSchema) })),
    v.minLength(2, 'give at least two cases'),
  ),
});
export type Fact = v.InferOutput<typeof factSchema>;

/** What a place's record says that belongs into a step of the plan. */
const placeSaying = ['hukou', 'enrol', 'paying', 'gap', 'benefit'] as const;
const caseBase = {
  when: v.optional(whenSchema),
  ...standingFields,
  title: textSchema,
  text: textSchema,
  needs: v.optional(v.array(textSchema)),
  by: v.optional(textSchema),
  due: v.optional(v.picklist(['medical', 'payment', 'arbitration'], 'use medical, payment or arbitration')),
  avoid: v.optional(textSchema),
  here: v.optional(v.array(v.picklist(placeSaying, `use ${placeSaying.join(', ')}`))),
  claims: v.pipe(v.array(idSchema), v.minLength(1, 'name the claims behind this')),
};
const askSchema = v.pipe(v.array(idSchema, 'list the hotlines to ask'), v.minLength(1, 'name whom to ask'));

/**
 * What a step of the plan says in one situation. `clear`: do it. `depends`: on what, whom to ask, and what is left when
 * the answer is no (`otherwise`). `not-for-you`: which condition failed, and what there is instead. `by` is until when,
 * `avoid` what not to do. `due` names the date that `by` is about, where it can be counted: the end of the three months
 * for medical cover, the place's day for payments, or the year in which arbitration can be applied for. `here` names
 * what the person's place itself says about it.
 */
export const caseSchema = v.variant(
  'state',
  [
    v.strictObject({ state: v.literal('clear'), ...caseBase, ask: v.optional(askSchema) }),
    v.strictObject({
      state: v.literal('depends'),
      ...caseBase,
      on: textSchema,
      otherwise: v.optional(textSchema),
      ask: askSchema,
    }),
    v.strictObject({
      state: v.literal('not-for-you'),
      ...caseBase,
      failed: textSchema,
      instead: textSchema,
      ask: v.optional(askSchema),
    }),
  ],
  'use clear, depends or not-for-you',
);
export type PartCase = v.InferOutput<typeof caseSchema>;

/**
 * Where a step is carried out: a guide or a checklist item, and the tick that the plan and that page have in common.
 */
export const linkSchema = v.strictObject({
  kind: v.picklist(['guide', 'prerequisite'], 'use guide or prerequisite'),
  id: idSchema,
  tick: idSchema,
  when: v.optional(whenSchema),
});
export type Link = v.InferOutput<typeof linkSchema>;

/** A part that has to stand before this one in every plan where `when` holds. */
const partNeedSchema = v.strictObject({ part: idSchema, when: v.optional(whenSchema) });
/**
 * One step of the plan, in the order of the files. The first case that holds is shown; the last case has no `when` and
 * stands on every day. `needs` names what has to be done before it.
 */
export const planPartSchema = v.strictObject({
  id: idSchema,
  when: v.optional(whenSchema),
  ...standingFields,
  needs: v.optional(v.array(partNeedSchema)),
  cases: v.pipe(v.array(caseSchema), v.minLength(1, 'give at least one case')),
  links: v.optional(v.array(linkSchema)),
});
export type PlanPart = v.InferOutput<typeof planPartSchema>;

/** A file of the route: questions, facts and parts, each in order. */
export const routeSchema = v.strictObject({
  questions: v.optional(v.array(questionSchema)),
  facts: v.optional(v.array(factSchema)),
  parts: v.optional(v.array(planPartSchema)),
});
export type RouteFile = v.InferOutput<typeof routeSchema>;
