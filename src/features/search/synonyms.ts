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
}

const minInitials = 3;

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
      byFirst.set(first, [...(byFirst.get(first) ?? []), { group: id, sounds }]);
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
          for (const { group, sounds } of byFirst.get(first) ?? []) {
            count();
            if (sounds.every((sound, offset) => stream[start + offset]?.sounds.includes(sound))) found.add(group);
          }
        }
      });
      return [...found];
    },
  };
}
