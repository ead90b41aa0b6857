import * as v from 'valibot';
import { readBirth, type Birth } from '@/lib/birth';
import { languages, type Language } from '@/content/words';
import { isMonth, type Month } from '@/lib/month';
import { idSchema, listOf, mapOf, readFields } from '@/lib/stored-fields';
import { textChoices, type TextChoice } from '@/lib/text-size';
import { readSavedCity, type SavedCity } from './saved-city';

/** What the phone keeps about the person: choices and ticks, never anything that names them. */
export interface Saved {
  readonly language: Language;
  readonly textSize: TextChoice;
  /** Care mode (关怀版): the largest text and one thing a screen. Undefined until the person, or a link, says so. */
  readonly careMode?: boolean;
  readonly ticks: readonly string[];
  /** The job fair whose code the person scanned last; it goes along when they share. */
  readonly fair?: string;
  /** The insured place, with a copy of all that the store says about it. */
  readonly city?: SavedCity;
  /** Adcodes of the cities chosen before, the last one first. */
  readonly recentCities: readonly string[];
  /** The month in which the person left, for the page on gaps. */
  readonly left?: Month;
  /** Answers of the route finder: option id by question id, several with a dot between. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Month of birth and kind of retirement age; kept only when the person says so. */
  readonly birth?: Birth | undefined;
}

export const firstVisit: Saved = { language: 'zh', textSize: 'auto', ticks: [], recentCities: [] };

const maxTicks = 2000;
export const maxRecent = 5;
const maxAnswers = 40;
const adcodeSchema = v.pipe(v.string(), v.regex(/^[1-9]\d{5}$/));
/** One id, or several with a dot between. */
const answerSchema = v.pipe(
  v.string(),
  v.maxLength(400),
  v.check((text) => text.split('.').every((id) => v.is(idSchema, id))),
);
const fairSchema = v.pipe(v.string(), v.maxLength(32), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** How each field is read: one that does not fit starts clean, whatever stands beside it. */
const fields = {
  language: v.fallback(v.picklist(languages), firstVisit.language),
  textSize: v.fallback(v.picklist(textChoices), firstVisit.textSize),
  careMode: v.fallback(v.optional(v.boolean()), undefined),
  ticks: listOf(idSchema, maxTicks),
  fair: v.fallback(v.optional(fairSchema), undefined),
  city: v.pipe(v.unknown(), v.transform(readSavedCity)),
  recentCities: listOf(adcodeSchema, maxRecent),
  left: v.fallback(v.optional(v.custom<Month>(isMonth)), undefined),
  birth: v.pipe(v.unknown(), v.transform(readBirth)),
  answers: v.pipe(
    mapOf(idSchema, answerSchema, maxAnswers),
    v.transform((answers) => (Object.keys(answers).length > 0 ? answers : undefined)),
  ),
};

/**
 * Reads what storage holds, whatever it is. Ticks and answers of ids that this version does not know are kept, since
 * the content may bring them back.
 * @returns with the raw fields that hold more than could be read.
 */
export function readSavedFields(value: unknown): { readonly saved: Saved; readonly damaged: object } {
  const { fields: saved, damaged } = readFields(fields, value);
  return { saved: { ...firstVisit, ...saved } as Saved, damaged };
}

/** What storage holds, as the app uses it. */
export const readSaved = (value: unknown): Saved => readSavedFields(value).saved;
