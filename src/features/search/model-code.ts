import type { SearchModel } from '@/content';

/** The characters that numbers are written in: printable, none that JSON escapes. */
const alphabet = (() => {
  let letters = '';
  for (let code = 0x20; code < 0x7f; code += 1)
    if (code !== 0x22 && code !== 0x5c) letters += String.fromCharCode(code);
  return letters;
})();
export const base = alphabet.length;
/** The character that stands for a weight of zero. */
const zero = (base - 1) / 2;
const hashLength = 3;

/** One weight of a feature: which target, and how much. */
export interface TargetWeight {
  readonly target: number;
  readonly weight: number;
}

const offset = 2166136261;
const prime = 16777619;

/** A short hash of a feature (FNV-1a), as it stands in the rows. */
export function hashOf(feature: string): string {
  let hash = offset;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), prime);
  let rest = hash >>> 0;
  let text = '';
  for (let n = 0; n < hashLength; n += 1) {
    text += alphabet.charAt(rest % base);
    rest = Math.floor(rest / base);
  }
  return text;
}

/** A weight from -scale to scale as one character. */
export const encodeWeight = (weight: number, scale: number): string =>
  alphabet.charAt(Math.round(zero + (Math.max(-1, Math.min(1, weight / scale)) * (base - 1)) / 2));
const decodeWeight = (character: string, scale: number): number =>
  ((alphabet.indexOf(character) - zero) / zero) * scale;

/**
 * One row: the hash, how many weights, and each as the step to its target and its value. At most `base` - 1 weights.
 */
export function encodeRow(feature: string, weights: readonly TargetWeight[], scale: number): string {
  let before = 0;
  let count = 0;
  let text = '';
  const put = (step: number, weight: number) => {
    count += 1;
    text += alphabet.charAt(step) + encodeWeight(weight, scale);
  };
  for (const { target, weight } of weights) {
    for (let step = target - before; step >= base; step -= base - 1) {
      put(base - 1, 0);
      before += base - 1;
    }
    put(target - before, weight);
    before = target;
  }
  return hashOf(feature) + alphabet.charAt(count) + text;
}

/** Opens the rows for look-ups by hash. */
export function decodeRows({ rows, scale }: SearchModel): ReadonlyMap<string, readonly TargetWeight[]> {
  const weightsOf = new Map<string, readonly TargetWeight[]>();
  const valueOf = new Map<string, number>();
  for (const character of alphabet) valueOf.set(character, decodeWeight(character, scale));
  for (let at = 0; at < rows.length;) {
    const hash = rows.slice(at, at + hashLength);
    const count = alphabet.indexOf(rows.charAt(at + hashLength));
    at += hashLength + 1;
    const weights: TargetWeight[] = [];
    let target = 0;
    for (let n = 0; n < count; n += 1, at += 2) {
      target += alphabet.indexOf(rows.charAt(at));
      const weight = valueOf.get(rows.charAt(at + 1)) ?? 0;
      if (weight !== 0) weights.push({ target, weight });
    }
    weightsOf.set(hash, weights);
  }
  return weightsOf;
}

/** The bias of each target. */
export const decodeBias = ({ bias, scale }: SearchModel): readonly number[] =>
  [...bias].map((character) => decodeWeight(character, scale));
