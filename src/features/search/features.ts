import type { Synonyms } from './synonyms';
import type { SoundBook } from './syllables';
import { toStream } from './word-stream';

/** What a text is recognised by: `units` are its syllables and words, `pairs` its neighbours, `groups` its synonyms. */
export interface TextFeatures {
  readonly units: readonly string[];
  readonly pairs: readonly string[];
  readonly groups: readonly string[];
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

/** Reads any text once, for the model and for the index alike. `count` is told each step of the work. */
export function readFeatures(
  text: string,
  book: SoundBook,
  synonyms: Synonyms,
  count: () => void = () => undefined,
): TextFeatures {
  const stream = synonyms.expand(toStream(text, book));
  return {
    units: unique(stream.map(({ sounds }) => sounds[0] ?? '')),
    pairs: unique(
      stream.slice(1).flatMap(({ sounds }, index) =>
        (stream[index]?.sounds ?? []).flatMap((before) =>
          sounds.map((sound) => {
            count();
            return `${before}.${sound}`;
          }),
        ),
      ),
    ),
    groups: [...synonyms.find(stream, count)].sort(),
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
