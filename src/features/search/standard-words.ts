import type { StandardWordTable } from '@/content';
import { readBits } from './bit-code';
import { hashOf } from './model-code';
import { isLatin, stemOf } from './word-parts';

/** How many numbers a hash may be: among some three thousand ways to say a word, a stranger is seldom taken for one. */
const hashes = 2 ** 24;
/** So many characters, or English words, can be one way to say a word. */
export const [maxCharacters, maxWords] = [6, 4];

/** What two ways to say a word have in common if they are one: characters as they are, English words by their stems. */
export const standardKey = (parts: readonly string[]): string =>
  parts.map((part) => (isLatin(part) ? ` ${stemOf(part)}` : part)).join('');

/** How a way to say a word is looked up. */
export const standardHash = (parts: readonly string[]): number => hashOf(standardKey(parts), hashes);

export interface StandardWords {
  /** The simple form of a traditional character; anything else as it is. */
  simplify(part: string): string;
  /**
   * The same in standard words, the longest ways first; undefined when nothing changes. `isWord` tells whether letters
   * are to be read as an English word. `count` is told each look-up.
   */
  rewrite(
    parts: readonly string[],
    isWord: (part: string) => boolean,
    count?: () => void,
  ): readonly string[] | undefined;
}

function decodeTable({ characters, traditional, words, low, rows }: StandardWordTable) {
  const bits = readBits(rows);
  const known = bits.ascending(characters, low.character).map((code) => String.fromCharCode(code));
  const nextCharacter = (): string => known[bits.rice(low.place)] ?? '';
  const simple = new Map<string, string>();
  let form = -1;
  for (let left = traditional; left > 0; left -= 1) {
    form += bits.rice(low.traditional) + 1;
    simple.set(String.fromCharCode(form), nextCharacter());
  }
  const wordOf = new Map<number, readonly string[]>();
  for (let left = words; left > 0; left -= 1) {
    const word = Array.from({ length: bits.rice(low.length) }, nextCharacter);
    for (const hash of bits.ascending(bits.rice(low.count), low.hash)) wordOf.set(hash, word);
  }
  return { simple, wordOf };
}

/** Opens the table that the build made of the standard words. */
export function openStandardWords(table: StandardWordTable): StandardWords {
  const { simple, wordOf } = decodeTable(table);
  return {
    simplify: (part) => simple.get(part) ?? part,
    rewrite(parts, isWord, count = () => undefined) {
      const written: string[] = [];
      let changed = false;
      for (let at = 0; at < parts.length;) {
        const part = parts[at] ?? '';
        const isLetters = isLatin(part);
        let length = isLetters ? (isWord(part) ? maxWords : 0) : maxCharacters;
        let word: readonly string[] | undefined;
        for (; length > 0; length -= 1) {
          count();
          const way = parts.slice(at, at + length);
          if (way.length < length || way.some((one) => isLatin(one) !== isLetters)) continue;
          word = wordOf.get(standardHash(way));
          if (word) break;
        }
        changed ||= word !== undefined;
        written.push(...(word ?? [part]));
        at += Math.max(length, 1);
      }
      return changed ? written : undefined;
    },
  };
}
