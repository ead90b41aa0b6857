import type { SearchWords } from '@/content';
import type { SoundBook } from './syllables';
import { toStream, type StreamItem } from './word-stream';

export interface Synonyms {
  /** Writes initials such as `lhjy` out as the syllables of the phrase that they stand for. */
  expand(stream: readonly StreamItem[]): readonly StreamItem[];
  /** The groups of which a text has a word. `count` is told each comparison. */
  find(stream: readonly StreamItem[], count?: () => void): readonly string[];
}

interface Phrase {
  readonly group: string;
  readonly sounds: readonly string[];
  readonly characters: readonly (string | undefined)[];
}

const minInitials = 3;
/**
 * Whether a word that sounds right can be meant. Of two characters one must be as written: 太晚 sounds like 台湾. Longer
 * words, and letters, go by sound alone.
 */
const looksAlike = ({ characters }: Phrase, items: readonly StreamItem[]): boolean =>
  characters.length !== 2 || items.some(({ character }, at) => character === undefined || character === characters[at]);

/** Prepares the groups: a phrase is found wherever its syllables or stems stand in a row. */
export function createSynonyms(groups: readonly SearchWords[], book: SoundBook): Synonyms {
  const byFirst = new Map<string, Phrase[]>();
  const byInitials = new Map<string, readonly StreamItem[]>();
  for (const { id, words } of groups) {
    for (const word of words) {
      const items = toStream(word, book);
      const sounds = items.map((item) => item.sounds[0] ?? '');
      const [first] = sounds;
      if (!first) continue;
      byFirst.set(first, [
        ...(byFirst.get(first) ?? []),
        { group: id, sounds, characters: items.map(({ character }) => character) },
      ]);
      if (items.length < minInitials || items.some((item) => item.word)) continue;
      const initials = sounds.map((sound) => sound.charAt(0)).join('');
      if (!byInitials.has(initials)) byInitials.set(initials, items);
    }
  }
  return {
    expand: (stream) =>
      stream.flatMap((item) => (item.word ? (byInitials.get(item.sounds[0] ?? '') ?? [item]) : [item])),
    find(stream, count = () => undefined) {
      const found = new Set<string>();
      stream.forEach((item, start) => {
        for (const first of item.sounds) {
          for (const phrase of byFirst.get(first) ?? []) {
            count();
            const { sounds } = phrase;
            if (!sounds.every((sound, at) => stream[start + at]?.sounds.includes(sound))) continue;
            if (looksAlike(phrase, stream.slice(start, start + sounds.length))) found.add(phrase.group);
          }
        }
      });
      return [...found];
    },
  };
}
