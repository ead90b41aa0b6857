import type { SearchModel } from '@/content';
import { readBits } from './bit-code';

/** One weight of a feature: which target, and how much. */
export interface TargetWeight {
  readonly target: number;
  readonly weight: number;
}

/** How many numbers a hash may be: two of some five thousand features seldom meet. */
const hashes = 2 ** 19;
const offset = 2166136261;
const prime = 16777619;

/** A hash (FNV-1a) that was begun, or the beginning of one, with more text in it. */
export function hashOn(text: string, begun = offset): number {
  let hash = begun;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** A hash that is done, as a number below `size`. */
export const hashEnd = (hash: number, size: number): number => (hash >>> 0) % size;

/** A short hash of a feature, as it stands in the rows: a number below `size`. */
export const hashOf = (feature: string, size = hashes): number => hashEnd(hashOn(feature), size);

/**
 * How many plain bits the step to the next target has, when so many weights are `left` in the row and so many targets
 * have `room`: about as many as the mean step needs.
 */
export function targetLow(left: number, room: number): number {
  let low = 0;
  while (2 ** (low + 1) * (left + 1) <= room - left) low += 1;
  return low;
}

/** Opens the rows for look-ups by hash. */
export function decodeRows(
  { rows, features, low, step }: SearchModel,
  targets: number,
): ReadonlyMap<number, readonly TargetWeight[]> {
  const weightsOf = new Map<number, readonly TargetWeight[]>();
  const bits = readBits(rows);
  let hash = -1;
  for (let n = 0; n < features; n += 1) {
    hash += bits.rice(low.hash) + 1;
    const weights: TargetWeight[] = [];
    let target = -1;
    for (let left = bits.rice(low.count) + 1; left > 0; left -= 1) {
      target += bits.rice(targetLow(left, targets - target - 1)) + 1;
      weights.push({ target, weight: (bits.rice(low.level) + 1) * step });
    }
    weightsOf.set(hash, weights);
  }
  return weightsOf;
}
