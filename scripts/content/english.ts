import { isDeepStrictEqual } from 'node:util';
import { fillEnglish, halved, orderOf, type English } from '../../src/content/english';
import type { Part } from '../../src/content/schema/pack';

/** Sentences of the page that failed, and of the English that is on its way: there nothing more may be had. */
const keptKeys = /^(error|english)-/;

/** Names that are kept on the phone, or put together with others: of places and of articles. */
const bilingual: ReadonlySet<string> = new Set(['places', 'articleNames']);

/** Content in Chinese, and its English. */
export interface Parted<T> {
  readonly main: T;
  readonly english: English;
}

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Takes the English out of everything in a value. @returns what was taken, in the order in which it stood. */
function takeEnglish(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const text = value as { zh?: unknown; en?: unknown };
  const own: string[] = [];
  if (typeof text.zh === 'string' && typeof text.en === 'string') {
    own.push(text.en);
    delete text.en;
  }
  return [...own, ...Object.values(value).flatMap(takeEnglish)];
}

const withoutKept = (strings: Part['strings'] = {}): unknown =>
  Object.entries(strings).flatMap(([key, text]) => (keptKeys.test(key) ? [] : [text]));

/**
 * Parts content by language. Some names and sentences keep both.
 * @throws Error when the English does not fit back.
 */
export function partEnglish<T extends object>(content: T): Parted<T> {
  const main = copyOf(content);
  const sentences = Object.entries(main).flatMap(([name, list]) => {
    if (bilingual.has(name)) return [];
    return name === 'strings' ? takeEnglish(withoutKept(list as Part['strings'])) : takeEnglish(list);
  });
  const english = { order: orderOf(halved(main)), sentences };
  const whole = copyOf(main);
  fillEnglish(whole, english);
  if (!isDeepStrictEqual(whole, copyOf(content))) throw new Error('The English does not fit its Chinese.');
  return { main, english };
}
