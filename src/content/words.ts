import { partsOfDay } from '@/lib/day';
import type { StringKey } from '.';
import type { Label, Text } from './schema/text';
import type { Store } from './store';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The sentence in the reader's language. */
export const say = (text: Text, language: Language): string => text[language];

/**
 * Words on a screen: Chinese as they stand there; for readers of English the meaning comes first and the Chinese stays
 * beside it.
 */
export const sayLabel = (label: Label, language: Language): string =>
  language === 'zh' ? label.zh : `${label.en} (${label.zh})`;

/**
 * Puts values into the `{name}` places of a sentence. A name without a value stays as it is, so that a fault is seen.
 */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

const monthsInEnglish = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as it is said: `2026 年 11 月 27 日`, `27 Nov 2026`. Any other value stays as it is. */
export function spokenDay<T extends string | number>(value: T, language: Language): T | string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  const { y, m, d } = partsOfDay(value);
  return language === 'zh' ? `${y} 年 ${m} 月 ${d} 日` : `${d} ${monthsInEnglish[Number(m) - 1] ?? m} ${y}`;
}

const datePlaces = /(?:\{(y|year)\}-)?\{(m|mm|month)\}(?:-\{(d|day)\})?/g;

/**
 * In an English sentence the places `{year}-{month}-{day}`, or two of them, become a date with the month's name:
 * `25 Nov`, `Dec 2026`. A month by itself stays a number.
 */
const saidDates = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(datePlaces, (places, year?: string, month = '', day?: string) => {
    const name = monthsInEnglish[Number(values[month]) - 1];
    if (!name || (!year && !day)) return places;
    return [day && values[day], name, year && values[year]].filter(Boolean).join(' ');
  });

/** Joins a short list as each language does. */
export const list = (items: readonly string[], language: Language): string =>
  items.join(language === 'zh' ? '、' : ', ');

/** Everything that is said to the reader, in one language. */
export interface Words {
  readonly language: Language;
  /** A sentence of the interface, with values for its `{name}` places. */
  t(key: StringKey, values?: Readonly<Record<string, string | number>>): string;
  say(text: Text): string;
  label(label: Label): string;
}

/** The words of a language. */
export const wordsIn = (language: Language, store: Store): Words => ({
  language,
  t: (key, values = {}) => {
    const sentence = say(store.pack.strings[key] ?? { zh: key, en: key }, language);
    return fill(
      language === 'en' ? saidDates(sentence, values) : sentence,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spokenDay(value, language)])),
    );
  },
  say: (text) => say(text, language),
  label: (label) => sayLabel(label, language),
});
