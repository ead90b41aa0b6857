import type { SynonymTable } from '@/content';
import { readBits } from './bit-code';
import { hashEnd, hashOf, hashOn } from './model-code';
import type { StreamItem } from './word-stream';

/** How many numbers a hash may be: one text in twenty meets the hash of some word by chance. */
const hashes = 2 ** 22;
/** So many syllables or English words can be one word, and in so many readings one is looked up. */
const [maxItems, maxReadings] = [8, 8];
/** Of each of two characters so many numbers tell it from others that sound the same. */
const marks = 16;

export const soundHash = (sounds: readonly string[]): number => hashOf(sounds.join('.'), hashes);

const markOf = (character: string): number => character.charCodeAt(0) % marks;

/** What tells two characters from others that sound the same. */
export const markPair = (first: string, second: string): number => markOf(first) * marks + markOf(second);
export const markedHash = (hash: number, mark: number): number => hash * marks * marks + mark;

export interface Synonyms {
  /** The group that holds the words of our matter. */
  readonly ours: string;
  /** The groups of which a text has a word. `count` is told each look-up. */
  find(stream: readonly StreamItem[], count?: () => void): readonly string[];
}

interface Word {
  readonly group: string;
  /** Of a word of two characters. */
  readonly mark?: number;
}

/**
 * Whether a word that sounds right can be meant. Of two characters one must be as written: 太晚 sounds like 台湾. Longer
 * words, and letters, go by sound alone.
 */
function looksAlike(mark: number | undefined, first?: StreamItem, second?: StreamItem): boolean {
  if (mark === undefined || first?.character === undefined || second?.character === undefined) return true;
  return markOf(first.character) === Math.floor(mark / marks) || markOf(second.character) === mark % marks;
}

function decodeWords({ groups, low, rows }: SynonymTable): ReadonlyMap<number, readonly Word[]> {
  const words = new Map<number, Word[]>();
  const add = (hash: number, word: Word) => words.set(hash, [...(words.get(hash) ?? []), word]);
  const bits = readBits(rows);
  for (let n = 0; n < groups; n += 1) {
    const group = String(n);
    for (const value of bits.ascending(bits.rice(low.count), low.marked))
      add(Math.floor(value / (marks * marks)), { group, mark: value % (marks * marks) });
    for (const hash of bits.ascending(bits.rice(low.count), low.hash)) add(hash, { group });
  }
  return words;
}

/** Opens the table of the groups: a word is found wherever its syllables or stems stand in a row. */
export function openSynonyms(table: SynonymTable): Synonyms {
  const words = decodeWords(table);
  return {
    ours: String(table.ours),
    find(stream, count = () => undefined) {
      const found = new Set<string>();
      stream.forEach((first, start) => {
        // Of each way to read the items so far, the hash that was begun.
        let readings: readonly number[] = [hashOn('')];
        for (const [length, { sounds }] of stream.slice(start, start + maxItems).entries()) {
          readings = readings
            .flatMap((begun) => sounds.map((sound) => hashOn(sound, length === 0 ? begun : hashOn('.', begun))))
            .slice(0, maxReadings);
          const second = length > 0 ? stream[start + 1] : undefined;
          for (const reading of readings) {
            count();
            for (const { group, mark } of words.get(hashEnd(reading, hashes)) ?? [])
              if (looksAlike(mark, first, second)) found.add(group);
          }
        }
      });
      return [...found];
    },
  };
}
