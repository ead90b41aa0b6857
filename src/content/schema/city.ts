import * as v from 'valibot';
import { webAddressSchema } from './address';
import { adcodeSchema, claimSchema } from './claim';
import { hotlineSchema } from './contact';
import { channelSchema } from './guide';
import { sourceSchema } from './source';
import { stepSchema } from './step';
import { daySchema, idSchema, labelSchema, lineSchema, textSchema } from './text';

/** One of some words, which a fault names. */
const oneOf = <const T extends readonly string[]>(words: T) => v.picklist(words, `use one of ${words.join(', ')}`);

const claimsSchema = v.pipe(v.array(idSchema), v.minLength(1, 'name the claim that says so'));
const statedSchema = v.strictObject({ claims: claimsSchema });

/**
 * An amount in yuan as it is printed, at most two decimals: "7162", "584.92". In quotes, so that nothing is rounded on
 * the way.
 */
const yuanSchema = v.pipe(
  v.string('write the amount in quotes'),
  v.regex(/^(0|[1-9]\d{0,6})(\.\d{1,2})?$/, 'write yuan as digits, at most two decimals, no commas'),
);
/** A percentage as it is printed: "20%", "9.5%". */
const percentSchema = v.pipe(
  v.string('write the percentage in quotes'),
  v.regex(/^\d{1,2}(\.\d{1,2})?%$/, 'write it as "9.5%"'),
);

/**
 * `period` is what the source says. `from` and `to` are the days we can answer for; without `to` a row holds until its
 * claims are due for review.
 */
const dated = {
  period: textSchema,
  from: daySchema,
  to: v.optional(daySchema),
  /** The source is weak or the figure is our arithmetic: it is shown as an estimate on every day. */
  estimate: v.optional(v.literal(true)),
  /** The layer above whose row this is; set where layers are laid over each other, never written by hand. */
  layer: v.optional(adcodeSchema),
  claims: claimsSchema,
};

/**
 * Limits of the monthly contribution base, in yuan. `floor` and `cap` are equal where the base is fixed; `cap` is left
 * out where it is not known.
 */
export const baseRowSchema = v.strictObject({
  ...dated,
  floor: yuanSchema,
  cap: v.optional(yuanSchema),
  /** The bases that may be chosen, where they are few and printed. */
  tiers: v.optional(v.pipe(v.array(yuanSchema), v.minLength(2))),
});
export type BaseRow = v.InferOutput<typeof baseRowSchema>;

/** A share of the base, of which `own` goes to the own account; `plus` is added each month, in yuan. */
const percentRowSchema = v.strictObject({
  kind: v.literal('percent'),
  ...dated,
  rate: percentSchema,
  own: v.optional(percentSchema),
  plus: v.optional(yuanSchema),
});
/** Fixed amounts a month, a half-year or a year, one of which is chosen; `plus` comes on top of each. */
const flatRowSchema = v.strictObject({
  kind: v.literal('flat'),
  ...dated,
  per: oneOf(['month', 'half-year', 'year']),
  amounts: v.pipe(v.array(v.strictObject({ name: textSchema, amount: yuanSchema })), v.minLength(1)),
  plus: v.optional(yuanSchema),
});
export const premiumRowSchema = v.variant('kind', [percentRowSchema, flatRowSchema]);
export type PremiumRow = v.InferOutput<typeof premiumRowSchema>;

export const rhythms = ['month', 'quarter', 'half-year', 'year'] as const;
/** How often money may be paid. */
const paysSchema = v.strictObject({
  every: v.pipe(v.array(oneOf(rhythms)), v.minLength(1)),
  claims: claimsSchema,
});
export type Rhythm = (typeof rhythms)[number];

/** Pension and medical have periods of their own: in some cities one runs from July, the other by the calendar. */
export const schemeTermsSchema = v.strictObject({
  bases: v.array(baseRowSchema),
  premiums: v.array(premiumRowSchema),
  pays: v.optional(paysSchema),
});
export type SchemeTerms = v.InferOutput<typeof schemeTermsSchema>;

const schemes = ['pension', 'medical'] as const;
const schemeSchema = oneOf(schemes);
export type Scheme = v.InferOutput<typeof schemeSchema>;

/**
 * When a year of contributions closes. `shape`: `calendar-year` ends in the year itself, `next-year` on a day of the
 * year after that is set anew each year, `insurance-year` runs from July to June, `year-start` is paid once for a whole
 * year and closes in its first months. `day` (MM-DD) is the last closing day
 * that was published, for the contribution year `seen`; both are left out where no day is known.
 */
export const closingSchema = v.strictObject({
  scheme: schemeSchema,
  shape: oneOf(['calendar-year', 'next-year', 'insurance-year', 'year-start']),
  day: v.optional(v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write MM-DD'))),
  seen: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2100))),
  claims: claimsSchema,
});
export type Closing = v.InferOutput<typeof closingSchema>;

const dayOfMonth = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31));
/**
 * The days of a month on which paying is open: until `to`, from `from` on where that is known. `to` before `from` runs
 * into the next month. In the months of `skips` (1 is January) nothing is taken.
 */
export const monthlyWindowSchema = v.strictObject({
  scheme: schemeSchema,
  from: v.optional(dayOfMonth),
  to: dayOfMonth,
  skips: v.optional(v.array(dayOfMonth)),
  claims: claimsSchema,
});
export type MonthlyWindow = v.InferOutput<typeof monthlyWindowSchema>;

/**
 * How a local path begins: with an account, a mini-program or an app of this name, or in the wallet's own menus.
 * Alipay's accounts are life accounts (生活号).
 */
const openings = ['account', 'life-account', 'mini-program', 'menu', 'app'] as const;

/**
 * A step of a local path: as it is printed or drawn for the place, or the id of a step of the usual way. Where no steps
 * are written the compiler makes them from the trail.
 */
const pathStepSchema = v.union([idSchema, stepSchema], 'write a step, or the id of a step of the usual guide');

/** The local way through one channel. `local` names the printed steps; the compiler puts them here as `steps`. */
export const tileSchema = v.strictObject({
  channel: channelSchema,
  opens: v.optional(oneOf(openings)),
  trail: v.pipe(v.array(labelSchema), v.minLength(1)),
  local: v.optional(idSchema),
  steps: v.optional(v.pipe(v.array(pathStepSchema), v.minLength(1))),
  claims: claimsSchema,
});
export type Tile = v.InferOutput<typeof tileSchema>;

/** The cells of a place that a question can stand for, where sources disagree or none was found. */
const askedCells = ['path', 'hukou', 'enrol', 'gap', 'pension', 'medical', 'closing', 'benefit'] as const;
/**
 * A cell that nobody may state: the question to ask instead of anything a layer above says. `values` are what the
 * sources say, for the editors alone; they do not ship.
 */
const askSchema = v.strictObject({
  cell: oneOf(askedCells),
  values: v.optional(v.array(lineSchema)),
  claims: claimsSchema,
});
export type Ask = v.InferOutput<typeof askSchema>;

/**
 * What one province or city says instead of the layer above it. A blank is left out: the province, else the national
 * text and the number to call, stand there then.
 */
export const citySchema = v.strictObject({
  adcode: adcodeSchema,
  name: textSchema,
  site: v.optional(webAddressSchema),
  tiles: v.optional(v.array(tileSchema)),
  search: v.optional(
    v.array(
      v.strictObject({
        words: lineSchema,
        where: oneOf(['wechat', 'alipay', 'app']),
        purpose: oneOf(['pay', 'enrol']),
        claims: claimsSchema,
      }),
    ),
  ),
  hukou: v.optional(statedSchema),
  enrol: v.optional(statedSchema),
  paying: v.optional(statedSchema),
  gap: v.optional(statedSchema),
  benefit: v.optional(statedSchema),
  closings: v.optional(v.array(closingSchema)),
  windows: v.optional(v.array(monthlyWindowSchema)),
  asks: v.optional(v.array(askSchema)),
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
  /** How a local path begins, by opening and wallet, and how it goes on: `{name}` and `{label}` are filled in. */
  path: v.strictObject({
    account: textSchema,
    'life-account': textSchema,
    'mini-program': textSchema,
    app: textSchema,
    found: textSchema,
    tap: textSchema,
    wallet: v.strictObject({ wechat: textSchema, alipay: textSchema }),
  }),
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

/** Which layer spoke, by cell: the adcode of the province or city. */
export const cellLayersSchema = v.record(v.string(), adcodeSchema);

/**
 * A place as it is compiled: with the claims it refers to and the sources these rest on, so that it can be kept and
 * shown by itself. `from` stands where layers were merged.
 */
export const cityRecordSchema = v.strictObject({
  schema: v.literal(1),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  city: citySchema,
  from: v.optional(cellLayersSchema),
  claims: v.array(claimSchema),
  sources: v.array(sourceSchema),
});
export type CityRecord = v.InferOutput<typeof cityRecordSchema>;

/**
 * One row of the picker: adcode, short name, full name, pinyin by syllable, area code (empty where not known), the
 * English name where it is not the pinyin (else empty), and further names by which it is found: those it had before,
 * and those of the counties that a province governs itself.
 */
export type PlaceRow = readonly [
  adcode: string,
  short: string,
  full: string,
  pinyin: string,
  area: string,
  english?: string,
  others?: string,
];
