import * as v from 'valibot';
import { ladderSchema, stepSchema } from './step';
import { idSchema, labelSchema, lineSchema, textSchema } from './text';

const channels = ['wechat', 'alipay', 'website', 'counter', 'agency'] as const;
export const channelSchema = v.picklist(channels, 'use wechat, alipay, website, counter or agency');
export type Channel = v.InferOutput<typeof channelSchema>;

/** What a guide needs first. `blocks` is the step at which the person is stopped without it. */
export const needSchema = v.strictObject({
  prerequisite: idSchema,
  level: v.picklist(['required', 'recommended'], 'use required or recommended'),
  why: textSchema,
  blocks: idSchema,
});
export type Need = v.InferOutput<typeof needSchema>;

/**
 * What whoever was let go by the employer has to know before paying: the claims on unemployment benefit. A guide with
 * it asks first whether the employer ended the job.
 */
const benefitFirstSchema = v.strictObject({ claims: v.pipe(v.array(idSchema), v.minLength(1)) });

/** `kind: risk` draws the guide as a warning card, with nothing to tick. */
export const guideSchema = v.strictObject({
  id: idSchema,
  channel: channelSchema,
  kind: v.picklist(['sequence', 'risk'], 'use sequence or risk'),
  title: textSchema,
  summary: textSchema,
  needs: v.array(needSchema),
  trail: v.array(labelSchema),
  keyword: v.optional(lineSchema),
  entrance: v.optional(idSchema),
  benefitFirst: v.optional(benefitFirstSchema),
  steps: v.pipe(v.array(stepSchema), v.minLength(1)),
  ifStuck: ladderSchema,
});
export type Guide = v.InferOutput<typeof guideSchema>;

/** Something to have in place before a guide works. */
export const prerequisiteSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  why: textSchema,
  howToSee: textSchema,
  channels: v.pipe(v.array(channelSchema), v.minLength(1)),
  steps: v.pipe(v.array(stepSchema), v.minLength(1)),
  claims: v.array(idSchema),
  hotlines: v.array(idSchema),
});
export type Prerequisite = v.InferOutput<typeof prerequisiteSchema>;
