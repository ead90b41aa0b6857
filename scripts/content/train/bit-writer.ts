import { alphabet, bitsPerPair } from '../../../src/features/search/bit-code';

/** How many bits a number takes in a Rice code. */
const riceLength = (value: number, low: number): number => Math.floor(value / 2 ** low) + 1 + low;

/** A hash of 22 bits with a mark of eight is the largest number that is written. */
const maxLow = 30;

/** How many plain bits make a Rice code of these numbers shortest. */
export function bestLow(values: readonly number[]): number {
  const lengths = Array.from({ length: maxLow }, (_, low) =>
    values.reduce((sum, value) => sum + riceLength(value, low), 0),
  );
  return lengths.indexOf(Math.min(...lengths));
}

/** How many plain bits hold every number below `count`. */
export const lowFor = (count: number): number => Math.ceil(Math.log2(Math.max(1, count)));

/** What lies between each of ascending numbers and the next: 0 for neighbours. */
export const stepsOf = (ascending: readonly number[]): number[] =>
  ascending.map((value, at) => value - (ascending[at - 1] ?? -1) - 1);

/** Writes what `readBits` reads. */
export function createBitWriter() {
  const bits: number[] = [];
  return {
    rice(value: number, low: number): void {
      for (let n = Math.floor(value / 2 ** low); n > 0; n -= 1) bits.push(1);
      bits.push(0);
      for (let n = low - 1; n >= 0; n -= 1) bits.push((value >> n) & 1);
    },
    text(): string {
      let text = '';
      for (let at = 0; at < bits.length; at += bitsPerPair) {
        let value = 0;
        for (let n = 0; n < bitsPerPair; n += 1) value = value * 2 + (bits[at + n] ?? 0);
        text += alphabet.charAt(Math.floor(value / alphabet.length)) + alphabet.charAt(value % alphabet.length);
      }
      return text;
    },
  };
}
