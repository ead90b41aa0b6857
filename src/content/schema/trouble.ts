import * as v from 'valibot';
import { adcodeSchema } from './claim';
import { channelSchema } from './guide';
import { idSchema, lineSchema, textSchema } from './text';

/**
 * How close our words are to the screen. `exact`: a source prints the message. `described`: a source tells what
 * happens, without a message.
 * `approximate`: no source prints it; it is never shown as a quotation.
 */
const wordings = ['exact', 'described', 'approximate'] as const;
const wordingSchema = v.picklist(wordings, 'use exact, described or approximate');
/** What the person sees: zh as it stands on the screen (or what happens there), en says what it means. */
export const shownSchema = v.strictObject({ text: textSchema, wording: wordingSchema });
export type Shown = v.InferOutput<typeof shownSchema>;

/**
 * Words to know a family by. Every group must meet the message, in any order; inside a group any one word does. A
 * family has several such rules; one is enough.
 */
const keywordRuleSchema = v.pipe(v.array(v.pipe(v.array(lineSchema), v.minLength(1))), v.minLength(1));
/**
 * Where the source saw it. Without `channels` it may come up in any channel, without `places` anywhere; a place may be
 * a city or a province.
 */
const whereSchema = v.strictObject({
  screen: textSchema,
  channels: v.optional(v.pipe(v.array(channelSchema), v.minLength(1))),
  places: v.optional(v.pipe(v.array(adcodeSchema), v.minLength(1))),
});

/**
 * One message or dead end. `causes` stand in order of likelihood, `dos` in the order to do them. `other` is whom to ask
 * who has no line of ours, such as the bank.
 */
export const troubleSchema = v.strictObject({
  id: idSchema,
  shows: v.pipe(v.array(shownSchema), v.minLength(1)),
  where: whereSchema,
  causes: v.pipe(v.array(textSchema), v.minLength(1)),
  dos: v.pipe(v.array(textSchema), v.minLength(1)),
  donts: v.array(textSchema),
  call: v.pipe(v.array(idSchema), v.minLength(1, 'name the hotline to call first')),
  other: v.optional(textSchema),
  script: v.optional(idSchema),
  claims: v.array(idSchema),
  steps: v.pipe(v.array(idSchema), v.minLength(1, 'name a step of a guide or of the checklist where it comes up')),
});
export type Trouble = v.InferOutput<typeof troubleSchema>;

/**
 * Messages that mean the same thing. `gist` is the first answer to show; `script` is what to say on the phone unless a
 * trouble has its own.
 */
export const familySchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  gist: textSchema,
  keywords: v.pipe(v.array(keywordRuleSchema), v.minLength(1)),
  call: v.pipe(v.array(idSchema), v.minLength(1, 'name the hotline to call first')),
  script: idSchema,
  claims: v.array(idSchema),
  troubles: v.pipe(v.array(troubleSchema), v.minLength(1)),
});
export type Family = v.InferOutput<typeof familySchema>;
