import * as v from 'valibot';
import { adcodeSchema } from './claim';
import { channelSchema } from './guide';
import { idSchema, textSchema } from './text';

/**
 * What to say on the phone about one matter. `matter` is the middle of the opening sentence; `have` is what to keep at
 * hand, for the office and never for the app. `plan` names the steps of the plan that this call belongs to.
 */
export const scriptSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  call: v.pipe(v.array(idSchema), v.minLength(1, 'name the hotline to call first')),
  when: textSchema,
  matter: textSchema,
  have: v.pipe(v.array(textSchema), v.minLength(1)),
  ask: v.pipe(v.array(textSchema), v.length(2, 'give the two questions to ask')),
  plan: v.array(idSchema),
  claims: v.array(idSchema),
});
export type Script = v.InferOutput<typeof scriptSchema>;

/** What a paper is brought for. */
const purposes = [...channelSchema.options.filter((channel) => channel !== 'agency'), 'benefit'] as const;
export const purposeSchema = v.picklist(purposes, 'use wechat, alipay, website, counter or benefit');
export type Purpose = v.InferOutput<typeof purposeSchema>;

/** A paper to have with you, for which routes, and where only some places ask for it, in which. */
export const paperSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  why: textSchema,
  when: v.optional(textSchema),
  purposes: v.pipe(v.array(purposeSchema), v.minLength(1)),
  places: v.optional(v.pipe(v.array(adcodeSchema), v.minLength(1))),
  claims: v.array(idSchema),
});
export type Paper = v.InferOutput<typeof paperSchema>;

/**
 * The steps that one place prints, as its source shows them. `asOf` is the year or month of the source, never a promise
 * for today.
 * `design`: who fixes the tier (where it is not known, it is left out), which decides where a payment stops.
 */
export const localSchema = v.strictObject({
  id: idSchema,
  places: v.pipe(v.array(adcodeSchema), v.minLength(1)),
  guides: v.pipe(v.array(idSchema), v.minLength(1)),
  title: textSchema,
  asOf: textSchema,
  design: v.optional(v.picklist(['tier-at-tax', 'tier-at-agency'], 'use tier-at-tax or tier-at-agency')),
  steps: v.pipe(
    v.array(v.strictObject({ id: idSchema, title: textSchema, detail: v.optional(textSchema) })),
    v.minLength(1),
  ),
  checks: v.array(textSchema),
  claims: v.pipe(v.array(idSchema), v.minLength(1, 'name the claim that says where these steps were read')),
});
export type Local = v.InferOutput<typeof localSchema>;
