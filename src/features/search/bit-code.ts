/** The characters that numbers are written in: printable, none that JSON escapes. */
export const alphabet = (() => {
  let letters = '';
  for (let code = 0x20; code < 0x7f; code += 1)
    if (code !== 0x22 && code !== 0x5c) letters += String.fromCharCode(code);
  return letters;
})();

/** How many bits two characters hold: 93 × 93 is a little more than 2 to the 13th. */
export const bitsPerPair = 13;

export interface BitReader {
  /** The next number in a Rice code: as many ones as its upper part says, a zero, then its `low` lowest bits. */
  rice(low: number): number;
  /** So many ascending numbers, of which each step is in a Rice code. */
  ascending(count: number, low: number): readonly number[];
}

/** Reads numbers one after the other from text of the alphabet; after its end come zeros. */
export function readBits(text: string): BitReader {
  const valueOf = new Map([...alphabet].map((letter, value) => [letter, value]));
  let at = 0;
  let held = 0;
  let left = 0;
  const bit = (): number => {
    if (left === 0) {
      held = (valueOf.get(text.charAt(at)) ?? 0) * alphabet.length + (valueOf.get(text.charAt(at + 1)) ?? 0);
      at += 2;
      left = bitsPerPair;
    }
    left -= 1;
    return (held >> left) & 1;
  };
  const rice = (low: number): number => {
    let value = 0;
    while (bit() === 1) value += 1;
    for (let n = 0; n < low; n += 1) value = value * 2 + bit();
    return value;
  };
  return {
    rice,
    ascending(count, low) {
      let value = -1;
      return Array.from({ length: count }, () => (value += rice(low) + 1));
    },
  };
}
