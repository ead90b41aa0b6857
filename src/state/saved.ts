import { readSavedCity, type SavedCity } from './saved-city';
import { isMonth, type Month } from '@/lib/month';
import { languages, type Language } from '@/content/words';
import { textChoices, type TextChoice } from '@/lib/text-size';

/** What the phone keeps about the person: choices and ticks, never anything that names them. */
export interface Saved {
  readonly language: Language;
  readonly textSize: TextChoice;
  readonly ticks: readonly string[];
  /** The job fair whose code the person scanned last; it goes along when they share. */
  readonly fair?: string;
  /** The insured place, with a copy of all that the store says about it. */
  readonly city?: SavedCity;
  /** Adcodes of the cities chosen before, the last one first. */
  readonly recentCities: readonly string[];
  /** The month in which the person left, for the page on gaps. */
  readonly left?: Month;
  /** Answers of the route finder: option id by question id. */
  readonly answers?: Readonly<Record<string, string>>;
}

export const firstVisit: Saved = { language: 'zh', textSize: 'auto', ticks: [], recentCities: [] };

const maxTicks = 2000;
export const maxRecent = 5;
const maxAnswers = 40;
const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const fairPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 80 && idPattern.test(value);
const textLike = (pattern: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= 32 && pattern.test(value) ? value : undefined;
const oneOf = <T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T =>
  allowed.find((item) => item === value) ?? otherwise;

const answersIn = (value: unknown): Saved['answers'] => {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = Object.entries(value).filter((pair): pair is [string, string] => pair.every(isId));
  return kept.length > 0 ? Object.fromEntries(kept.slice(0, maxAnswers)) : undefined;
};

/**
 * Reads what storage holds, whatever it is. A damaged part starts clean and the rest is kept; ticks and answers of ids
 * that this version does not know are kept too, since the content may bring them back.
 */
export function readSaved(value: unknown): Saved {
  if (typeof value !== 'object' || value === null) return firstVisit;
  const part = (name: keyof Saved): unknown =>
    Object.prototype.hasOwnProperty.call(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  const [ticks, recent, left] = [part('ticks'), part('recentCities'), part('left')];
  const city = readSavedCity(part('city'));
  const answers = answersIn(part('answers'));
  const fair = textLike(fairPattern, part('fair'));
  return {
    language: oneOf(languages, part('language'), firstVisit.language),
    textSize: oneOf(textChoices, part('textSize'), firstVisit.textSize),
    ticks: Array.isArray(ticks) ? [...new Set(ticks.filter(isId))].slice(0, maxTicks) : [],
    ...(city ? { city } : {}),
    ...(fair ? { fair } : {}),
    recentCities: Array.isArray(recent)
      ? [
          ...new Set(recent.filter((code): code is string => typeof code === 'string' && /^[1-9]\d{5}$/.test(code))),
        ].slice(0, maxRecent)
      : [],
    ...(isMonth(left) ? { left } : {}),
    ...(answers ? { answers } : {}),
  };
}
