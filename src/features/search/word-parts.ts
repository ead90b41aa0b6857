import { segmentPinyin } from './segment-pinyin';
import { readable, type SoundBook } from './syllables';

const run = /[a-z]+(?:'[a-z]+)*|[0-9]+|[㐀-鿿豈-﫿]/g;
const latin = /^[a-z]/;
const endings = /(?:'s|ing|ed|es|s|e|d)$/;
const minStem = 3;

export const isLatin = (part: string): boolean => latin.test(part);

/** A short form of an English word, so that pay, pays and paying meet. */
export const stemOf = (word: string): string => {
  const stem = word.replace(endings, '');
  return stem.length >= minStem ? stem : word.replace(/'/g, '');
};

/** Characters, words of letters and numbers of a text, in order: those of its first 120 characters. */
export const partsOf = (text: string): readonly string[] => readable(text).match(run) ?? [];

/** Whether letters are to be read as English: at least half of the words are no pinyin. */
export function isEnglish(parts: readonly string[], book: SoundBook): boolean {
  const words = parts.filter(isLatin);
  const foreign = words.filter((word) => !segmentPinyin(word, book.syllables));
  return foreign.length > 0 && foreign.length * 2 >= words.length && words.length * 2 >= parts.length;
}
