import type { Text } from './text';

/**
 * How characters sound, without tones, made at build time. `first`: each pinyin syllable with the characters usually
 * read so, traditional ones among them. `also`: second readings that the content really uses (重 in 重庆). ü is written v.
 */
export interface SoundTable {
  readonly first: Readonly<Record<string, string>>;
  readonly also: Readonly<Record<string, string>>;
}

/** What the search needs beside the content at hand: the sounds, and what lies in other parts. */
export interface SearchData {
  readonly sounds: SoundTable;
  /** Each article in one plain sentence. */
  readonly articles: Readonly<Record<string, Text>>;
}
