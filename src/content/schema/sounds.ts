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
 * many plain bits these codes have (that of a target comes from how many follow), `step` what one level weighs.
 */
export interface SearchModel {
  readonly targets: Readonly<Record<string, string>>;
  readonly features: number;
  readonly low: { readonly hash: number; readonly count: number; readonly level: number };
  readonly step: number;
  readonly rows: string;
}

/**
 * Other ways to say a word, made at build time. `rows` has in Rice codes: the step to each of the `characters` that are
 * needed; for each of the `traditional` ones the step to it and the place of the simple one among those; for each of
 * the `words` its length, the places of its characters, how many ways to say it follow, and for each the step to its
 * hash. A word of no characters has the ways that say nothing.
 */
export interface StandardWordTable {
  readonly characters: number;
  readonly traditional: number;
  readonly words: number;
  readonly low: {
    readonly character: number;
    readonly place: number;
    readonly traditional: number;
    readonly length: number;
    readonly count: number;
    readonly hash: number;
  };
  readonly rows: string;
}

/**
 * The groups of synonyms, made at build time. `rows` has for each group, in Rice codes: how many words of two
 * characters follow, and for each the step to its hash with what tells its characters from others of the same sound;
 * then how many other words, and for each the step to its hash. `ours` is the number of the group that holds the words
 * of our matter.
 */
export interface SynonymTable {
  readonly groups: number;
  readonly ours: number;
  readonly low: { readonly count: number; readonly marked: number; readonly hash: number };
  readonly rows: string;
}

/** What the search needs beside the content at hand: the sounds, and what lies in other parts. */
export interface SearchData {
  readonly sounds: SoundTable;
  readonly model: SearchModel;
  readonly standard: StandardWordTable;
  readonly synonyms: SynonymTable;
  /** Each article in one plain sentence. */
  readonly articles: Readonly<Record<string, Text>>;
}
