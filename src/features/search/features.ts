import type { StandardWords } from './standard-words';
import type { Synonyms } from './synonyms';
import type { SoundBook } from './syllables';
import { toStreams } from './word-stream';

/** What a text is recognised by: `units` are its syllables and words, `pairs` its neighbours, `groups` its synonyms. */
export interface TextFeatures {
  readonly units: readonly string[];
  readonly pairs: readonly string[];
  readonly groups: readonly string[];
}

/** What texts are read by: how characters sound, the groups of synonyms, and other ways to say a word. */
export interface Vocabulary {
  readonly book: SoundBook;
  readonly synonyms: Synonyms;
  readonly standard: StandardWords;
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

/**
 * Reads any text once, for the model and for the index alike: as it was typed and in standard words, so that what was
 * learnt from one way to say it serves the others. `count` is told each step of the work.
 */
export function readFeatures(
  text: string,
  { book, synonyms, standard }: Vocabulary,
  count: () => void = () => undefined,
): TextFeatures {
  const streams = toStreams(text, book, standard, count);
  return {
    units: unique(streams.flatMap((stream) => stream.map(({ sounds }) => sounds[0] ?? ''))),
    pairs: unique(
      streams.flatMap((stream) =>
        stream.slice(1).flatMap(({ sounds }, index) =>
          (stream[index]?.sounds ?? []).flatMap((before) =>
            sounds.map((sound) => {
              count();
              return `${before}.${sound}`;
            }),
          ),
        ),
      ),
    ),
    groups: unique(streams.flatMap((stream) => synonyms.find(stream, count))).sort(),
  };
}

/**
 * The features that the model weighs: units, pairs, groups of synonyms, and two groups together. The same function
 * reads the asks when the model is made and what is typed on the phone.
 */
export function modelFeatures({ units, pairs, groups }: TextFeatures): readonly string[] {
  return [
    ...units,
    ...pairs,
    ...groups.map((group) => `~${group}`),
    ...groups.flatMap((group, index) => groups.slice(index + 1).map((other) => `~${group}~${other}`)),
  ];
}
