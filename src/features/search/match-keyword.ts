import { alike, pairsOf, type Piece } from './syllables';

/**
 * How many wrong, missing or added characters a keyword of this length may have: none up to two, one up to four, two
 * from five on.
 */
const slips = (length: number): number => (length <= 2 ? 0 : length <= 4 ? 1 : 2);

/** What was typed: its pieces in order, every sound in them, and every pair of neighbours. */
export interface Heard {
  readonly pieces: readonly Piece[];
  readonly sounds: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** Each slip breaks two pairs of neighbours at most: whether a word that is there must still keep one whole. */
const keepsPair = (length: number): boolean => length - 1 > 2 * slips(length);

/**
 * How well a keyword stands somewhere in what was typed: 1 exactly, less for each slip, 0 when it is not there.
 * Sellers' approximate matching, so the work is the product of both lengths; `count` is told each comparison.
 */
export function matchKeyword(word: readonly Piece[], { pieces, sounds, pairs }: Heard, count: () => void): number {
  const allowed = slips(word.length);
  const absent = word.filter((piece) => {
    count();
    return !piece.some((sound) => sounds.has(sound));
  });
  if (absent.length > allowed) return 0;
  const shared = pairsOf(word).filter((pair) => {
    count();
    return pairs.has(pair);
  });
  if (word.length === 2) return shared.length > 0 ? 1 : 0;
  if (keepsPair(word.length) && shared.length === 0) return 0;
  let column = Array.from({ length: word.length + 1 }, (_, n) => n);
  let best = column[word.length] ?? 0;
  for (const piece of pieces) {
    const next = [0];
    word.forEach((sound, n) => {
      count();
      const same = alike(sound, piece) ? 0 : 1;
      next.push(Math.min((column[n] ?? 0) + same, (column[n + 1] ?? 0) + 1, (next[n] ?? 0) + 1));
    });
    column = next;
    best = Math.min(best, column[word.length] ?? best);
  }
  return best > allowed ? 0 : 1 - (best / word.length) * 1.2;
}
