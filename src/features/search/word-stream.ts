import { segmentPinyin } from './segment-pinyin';
import { readable, type Piece, type SoundBook } from './syllables';

/** A piece of a text in order: a syllable with its readings, or a word of letters by its stem. */
export interface StreamItem {
  readonly sounds: Piece;
  readonly word: boolean;
}

const run = /[a-z]+(?:'[a-z]+)*|[0-9]+|[㐀-鿿豈-﫿]/g;
const latin = /^[a-z]/;
const digits = /^[0-9]+$/;
const endings = /(?:'s|ing|ed|es|s|e|d)$/;
const minStem = 3;
const numerals = ['ling', 'yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu'] as const;

/** A short form of an English word, so that pay, pays and paying meet. */
const stemOf = (word: string): string => {
  const stem = word.replace(endings, '');
  return stem.length >= minStem ? stem : word.replace(/'/g, '');
};

/** How a number up to 99 is read: 15 gives shi, wu. Undefined for longer ones. */
function readNumber(number: string): readonly string[] | undefined {
  if (number.length > 2) return undefined;
  const [tens, ones] = [Math.floor(Number(number) / 10), Number(number) % 10];
  const last = ones > 0 || tens === 0 ? [numerals[ones] ?? ''] : [];
  return [...(tens > 1 ? [numerals[tens] ?? ''] : []), ...(tens > 0 ? ['shi'] : []), ...last];
}

/** Whether letters are to be read as English: at least half of the words are no pinyin. */
function isEnglish(parts: readonly string[], book: SoundBook): boolean {
  const words = parts.filter((part) => latin.test(part));
  const foreign = words.filter((word) => !segmentPinyin(word, book.syllables));
  return foreign.length > 0 && foreign.length * 2 >= words.length && words.length * 2 >= parts.length;
}

/**
 * Reads a text as syllables and words, in order. Pinyin becomes syllables, English words their stems, numbers up to 99
 * what they are read as. Takes any string, reads its first 120 characters, never throws.
 */
export function toStream(text: string, book: SoundBook): readonly StreamItem[] {
  const parts: readonly string[] = readable(text).match(run) ?? [];
  const english = isEnglish(parts, book);
  const syllables = (sounds: readonly string[]): StreamItem[] =>
    sounds.map((sound) => ({ sounds: [sound], word: false }));
  return parts.flatMap((part): StreamItem[] => {
    if (digits.test(part)) {
      const read = readNumber(part);
      return read ? syllables(read) : [{ sounds: [part], word: true }];
    }
    if (!latin.test(part)) return [{ sounds: book.of(part) ?? [part], word: false }];
    const read = english ? undefined : segmentPinyin(part, book.syllables);
    return read ? syllables(read) : [{ sounds: [stemOf(part)], word: true }];
  });
}
