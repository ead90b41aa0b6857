import { segmentPinyin } from './segment-pinyin';
import type { StandardWords } from './standard-words';
import type { Piece, SoundBook } from './syllables';
import { isEnglish, isLatin, partsOf, stemOf } from './word-parts';

/** A piece of a text in order: a syllable with its readings, or a word of letters by its stem. */
export interface StreamItem {
  readonly sounds: Piece;
  readonly word: boolean;
  /** The character itself, where one was written. */
  readonly character?: string;
}

const digits = /^[0-9]+$/;
const numerals = ['ling', 'yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu'] as const;

/** How a number up to 99 is read: 15 gives shi, wu. Undefined for longer ones. */
function readNumber(number: string): readonly string[] | undefined {
  if (number.length > 2) return undefined;
  const [tens, ones] = [Math.floor(Number(number) / 10), Number(number) % 10];
  const last = ones > 0 || tens === 0 ? [numerals[ones] ?? ''] : [];
  return [...(tens > 1 ? [numerals[tens] ?? ''] : []), ...(tens > 0 ? ['shi'] : []), ...last];
}

const syllables = (sounds: readonly string[]): StreamItem[] =>
  sounds.map((sound) => ({ sounds: [sound], word: false }));

const streamOf = (parts: readonly string[], english: boolean, book: SoundBook): readonly StreamItem[] =>
  parts.flatMap((part): StreamItem[] => {
    if (digits.test(part)) {
      const read = readNumber(part);
      return read ? syllables(read) : [{ sounds: [part], word: true }];
    }
    if (!isLatin(part)) return [{ sounds: book.of(part) ?? [part], word: false, character: part }];
    const read = english ? undefined : segmentPinyin(part, book.syllables);
    return read ? syllables(read) : [{ sounds: [stemOf(part)], word: true }];
  });

/**
 * Reads a text as syllables and words, in order. Pinyin becomes syllables, English words their stems, numbers up to 99
 * what they are read as. Takes any string, reads its first 120 characters, never throws.
 */
export function toStream(text: string, book: SoundBook): readonly StreamItem[] {
  const parts = partsOf(text);
  return streamOf(parts, isEnglish(parts, book), book);
}

/**
 * Reads a text as `toStream` does, and once more in standard words if some of it is said otherwise. `count` is told
 * each look-up.
 */
export function toStreams(
  text: string,
  book: SoundBook,
  standard: StandardWords,
  count?: () => void,
): readonly (readonly StreamItem[])[] {
  const parts = partsOf(text).map((part) => standard.simplify(part));
  const english = isEnglish(parts, book);
  const rewritten = standard.rewrite(parts, (part) => english || !segmentPinyin(part, book.syllables), count);
  return [parts, ...(rewritten ? [rewritten] : [])].map((one) => streamOf(one, english, book));
}
