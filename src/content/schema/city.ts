import * as v from 'valibot';
import { webAddressSchema } from './address';
import { adcodeSchema, claimSchema } from './claim';
import { hotlineSchema } from './contact';
import { channelSchema } from './guide';
import { sourceSchema } from './source';
import { daySchema, idSchema, labelSchema, lineSchema, textSchema } from './text';

const claimsSchema = v.pipe(v.array(idSchema), v.minLength(1, 'name the claim that says so'));
const statedSchema = v.strictObject({ claims: claimsSchema });

/**
 * An amount in yuan as it is printed, at most two decimals: "7162", "584.92". In quotes, so that nothing is rounded on
 * the way.
 */
export const yuanSchema = v.pipe(
  v.string('write the amount in quotes'),
  v.regex(/^(0|[1-9]\d{0,6})(\.\d{1,2})?$/, 'write yuan as digits, at most two decimals, no commas'),
);
/** A percentage as it is printed: "20%", "9.5%". */
export const percentSchema = v.pipe(
  v.string('write the percentage in quotes'),
  v.regex(/^\d{1,2}(\.\d{1,2})?%$/, 'write it as "9.5%"'),
);

/**
 * `period` is what the source says. `from` and `to` are the days we can answer for; without `to` a row holds until its
 * claims are due for review.
 */
const dated = { period: textSchema, from: daySchema, to: v.optional(daySchema), claims: claimsSchema };

/**
 * Limits of the monthly contribution base, in yuan. `floor` and `cap` are equal where the base is fixed; `cap` is left
 * out where it is not known.
 */
export const baseRowSchema = v.strictObject({ ...dated, floor: yuanSchema, cap: v.optional(yuanSchema) });
export type BaseRow = v.InferOutput<typeof baseRowSchema>;

/** A share of the base, of which `own` goes to the own account; `plus` is added each month, in yuan. */
const percentRowSchema = v.strictObject({
  kind: v.literal('percent'),
  ...dated,
  rate: percentSchema,
  own: v.optional(percentSchema),
  plus: v.optional(yuanSchema),
});
/** Fixed amounts a month or a year, one of which is chosen; `plus` comes on top of each. */
const flatRowSchema = v.strictObject({
  kind: v.literal('flat'),
  ...dated,
  per: v.picklist(['month', 'year'], 'use month or year'),
  amounts: v.pipe(v.array(v.strictObject({ name: textSchema, amount: yuanSchema })), v.minLength(1)),
  plus: v.optional(yuanSchema),
});
export const premiumRowSchema = v.variant('kind', [percentRowSchema, flatRowSchema]);
export type PremiumRow = v.InferOutput<typeof premiumRowSchema>;

/** Pension and medical have periods of their own: in some cities one runs from July, the other by the calendar. */
export const schemeTermsSchema = v.strictObject({ bases: v.array(baseRowSchema), premiums: v.array(premiumRowSchema) });
export type SchemeTerms = v.InferOutput<typeof schemeTermsSchema>;

/**
 * What one city says instead of the national text. A blank is left out: the national text and the number to call stand
 * there then.
 */
export const citySchema = v.strictObject({
  adcode: adcodeSchema,
  name: textSchema,
  site: v.optional(webAddressSchema),
  tiles: v.optional(
    v.array(
      v.strictObject({
        channel: channelSchema,
        trail: v.pipe(v.array(labelSchema), v.minLength(1)),
        claims: claimsSchema,
      }),
    ),
  ),
  search: v.optional(
    v.array(
      v.strictObject({
        words: lineSchema,
        where: v.picklist(['wechat', 'alipay', 'app'], 'use wechat, alipay or app'),
        purpose: v.picklist(['pay', 'enrol'], 'use pay or enrol'),
        claims: claimsSchema,
      }),
    ),
  ),
  hukou: v.optional(statedSchema),
  enrol: v.optional(statedSchema),
  paying: v.optional(statedSchema),
  gap: v.optional(statedSchema),
  hotlines: v.optional(v.array(hotlineSchema)),
  pension: v.optional(schemeTermsSchema),
  medical: v.optional(schemeTermsSchema),
});
export type City = v.InferOutput<typeof citySchema>;

/**
 * What holds anywhere: the pension rate, what a gap does, what is only a rumour, and how to reach a line from another
 * place.
 */
export const nationSchema = v.strictObject({
  id: idSchema,
  pension: v.pipe(v.array(premiumRowSchema), v.minLength(1)),
  gap: v.strictObject({
    medical: statedSchema,
    pension: statedSchema,
    rumours: statedSchema,
    benefit: statedSchema,
    beyond: statedSchema,
  }),
  elsewhere: statedSchema,
});
export type Nation = v.InferOutput<typeof nationSchema>;

/**
 * A city as it is compiled: with the claims it refers to and the sources these rest on, so that it can be kept and
 * shown by itself.
 */
export const cityRecordSchema = v.strictObject({
  schema: v.literal(1),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  city: citySchema,
  claims: v.array(claimSchema),
  sources: v.array(sourceSchema),
});
export type CityRecord = v.InferOutput<typeof cityRecordSchema>;

/** One row of the picker: adcode, short name, full name, pinyin by syllable, area code (empty where not known). */
export type PlaceRow = readonly [adcode: string, short: string, full: string, pinyin: string, area: string];
