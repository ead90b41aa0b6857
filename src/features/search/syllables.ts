import type { SoundTable } from '@/content';
import { foldText } from '@/lib/fold-text';
import { segmentPinyin } from './segment-pinyin';

/**
 * One piece of what was typed or written: a character by its readings, or a word or number by its letters. Two
 * characters that sound alike are the same piece, so that 缴 and 交, 灵活 and 零活, 參 and 参 meet.
 */
export type Piece = readonly string[];

export interface SoundBook {
  /** The readings of a character, the usual one first; undefined for one that the table does not have. */
  readonly of: (character: string) => Piece | undefined;
  readonly syllables: ReadonlySet<string>;
}

/** Opens a table for look-ups. */
export function openSounds(table: SoundTable): SoundBook {
  const readings = new Map<string, string[]>();
  for (const part of [table.first, table.also]) {
    for (const [sound, characters] of Object.entries(part)) {
      for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), sound]);
    }
  }
  return {
    of: (character) => readings.get(character),
    syllables: new Set([...Object.keys(table.first), ...Object.keys(table.also)]),
  };
}

/** What is read of anything typed, in characters: longer than any message, short enough to keep the work bounded. */
const maxLength = 120;

const wide = /^[㐀-鿿豈-﫿]$/;
const run = /[a-z0-9']+|[㐀-鿿豈-﫿]/g;

/** What is read of a text: folded and cut to `maxLength` characters. */
export const readable = (text: string): string => foldText(text.slice(0, maxLength * 2)).slice(0, maxLength);

/**
 * The pieces of a text. Letters that are whole pinyin syllables become syllables; other letters stay a word.
 * Takes any string, reads its first 120 characters, never throws.
 */
export function toSyllables(text: string, book: SoundBook): readonly Piece[] {
  return (readable(text).match(run) ?? []).flatMap((part): Piece[] => {
    if (wide.test(part)) return [book.of(part) ?? [part]];
    return segmentPinyin(part, book.syllables)?.map((syllable) => [syllable]) ?? [[part.replace(/'/g, '')]];
  });
}

/** Whether two pieces can be the same. */
export const alike = (a: Piece, b: Piece): boolean => a.some((sound) => b.includes(sound));

/** The pairs of neighbours, each in every reading: `can.bao`. */
export const pairsOf = (pieces: readonly Piece[]): string[] =>
  pieces
    .slice(1)
    .flatMap((piece, index) => (pieces[index] ?? []).flatMap((before) => piece.map((sound) => `${before}.${sound}`)));
