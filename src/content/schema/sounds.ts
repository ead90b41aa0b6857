import type { Text } from './text';

/**
 * How characters sound, without tones, made at build time. `first`: each pinyin syllable with the characters usually
 * read so, traditional ones among them. `also`: second readings that the content really uses (重 in 重庆). ü is written v.
 */
export interface SoundTable {
  readonly first: Readonly<Record<string, string>>;
  readonly also: Readonly<Record<string, string>>;
}

/**
 * What was learnt from the ways people ask, made at build time. `targets` are the ids of the entries by kind, apart by
 * spaces; `nothing elsewhere` stands for what is none of ours. `rows` has, for each of the `features`, in Rice codes:
 * the step to its hash, how many weights follow, and for each weight the step to its target and its level. `low` is how
 * many plain bits each of these codes has, `step` what one level weighs.
 */
export interface SearchModel {
  readonly targets: Readonly<Record<string, string>>;
  readonly features: number;
  readonly low: { readonly hash: number; readonly count: number; readonly target: number; readonly level: number };
  readonly step: number;
  readonly rows: string;
}

/**
 * Other ways to say a word, made at build time. `words` are the standard words, apart by spaces, the first one empty.
 * `rows` has for each of them, in Rice codes: how many ways follow, and for each the step to its hash. `traditional`
 * has characters of traditional writing, each followed by the simple one.
 */
export interface StandardWordTable {
  readonly traditional: string;
  readonly words: string;
  readonly low: { readonly count: number; readonly hash: number };
  readonly rows: string;
}

/** What the search needs beside the content at hand: the sounds, and what lies in other parts. */
export interface SearchData {
  readonly sounds: SoundTable;
  readonly model: SearchModel;
  readonly standard: StandardWordTable;
  /** Each article in one plain sentence. */
  readonly articles: Readonly<Record<string, Text>>;
}
