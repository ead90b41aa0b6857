import { modelFeatures, readFeatures } from '../../../src/features/search/features';
import { base, encodeRow, encodeWeight } from '../../../src/features/search/model-code';
import { openSounds } from '../../../src/features/search/syllables';
import { createSynonyms } from '../../../src/features/search/synonyms';
import type { SearchModel, SoundTable } from '../../../src/content/schema/sounds';
import { askedLines, ownLines, type Learned, type Line } from './examples';
import { train } from './trainer';

/** A feature met only once says nothing of others. */
const minTexts = 2;
/** A bare word could mean many things: a text of fewer features counts for its share only. */
const fullLength = 25;
const options = { epochs: 10, rate: 0.5, decay: 0.002 } as const;
/** Size of the rows in characters; the weakest weights are left out until they fit. */
const maxRowsLength = 34_500;

/** Reads texts as the phone will. */
export function createReader(sounds: SoundTable, groups: Learned['searchWords']): (text: string) => readonly string[] {
  const book = openSounds(sounds);
  const synonyms = createSynonyms(groups, book);
  const read = new Map<string, readonly string[]>();
  return (text) => {
    const features = read.get(text) ?? modelFeatures(readFeatures(text, book, synonyms));
    read.set(text, features);
    return features;
  };
}

/** Learns from the lines and writes what was learnt for the phone. The same lines give the same model. */
export function learn(lines: readonly Line[], read: (text: string) => readonly string[]): SearchModel {
  const targets = [...new Set(lines.map(({ target }) => target))].sort();
  const at = new Map(targets.map((target, index) => [target, index]));
  const texts = new Map<string, number>();
  for (const { text } of lines) for (const feature of read(text)) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  const { weights, bias } = train(
    lines.map(({ text, target, weight }) => {
      const features = read(text).filter((feature) => (texts.get(feature) ?? 0) >= minTexts);
      return { features, target: at.get(target) ?? 0, weight: weight * Math.min(1, features.length / fullLength) };
    }),
    { targets: targets.length, ...options },
  );
  const all = [...weights.values()].flatMap((column) => [...column].map(Math.abs)).sort((a, b) => b - a);
  const scale = Math.max(all[0] ?? 1, ...[...bias].map(Math.abs));
  const write = (least: number): string =>
    [...weights]
      .map(([feature, column]) => {
        const kept = [...column].flatMap((weight, target) => (Math.abs(weight) >= least ? [{ target, weight }] : []));
        return kept.length > 0 ? encodeRow(feature, kept.slice(0, base - 2), scale) : '';
      })
      .join('');
  let count = all.length;
  let rows = write(0);
  while (rows.length > maxRowsLength) {
    count = Math.floor(count * 0.93);
    rows = write(all[count] ?? 0);
  }
  return { targets, bias: [...bias].map((weight) => encodeWeight(weight, scale)).join(''), rows, scale };
}

/** The model of the content at hand. */
export const makeModel = (content: Learned, sounds: SoundTable): SearchModel =>
  learn([...askedLines(content.asks), ...ownLines(content)], createReader(sounds, content.searchWords));
