import { modelFeatures, readFeatures } from '../../../src/features/search/features';
import { base, encodeRow, encodeWeight } from '../../../src/features/search/model-code';
import { openSounds } from '../../../src/features/search/syllables';
import { createSynonyms } from '../../../src/features/search/synonyms';
import type { SearchModel, SoundTable } from '../../../src/content/schema/sounds';
import { askedLines, ownLines, type Learned, type Line } from './examples';
import { train, type Trained } from './trainer';

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

/** How many weights to keep: all of them, and then fewer and fewer. */
function countsToTry(whole: number): number[] {
  const counts = [whole];
  for (let count = whole; count > 0;) {
    count = Math.floor(count * 0.93);
    counts.push(count);
  }
  return counts;
}

/** The rows of the strongest weights that fit: fewer weights never make longer rows, so halving finds the most. */
function fittingRows(weights: Trained['weights'], sizes: Float32Array, scale: number): string {
  const write = (count: number): string => {
    const least = sizes[count] ?? 0;
    let rows = '';
    for (const [feature, column] of weights) {
      const kept: { target: number; weight: number }[] = [];
      column.forEach((weight, target) => Math.abs(weight) >= least && kept.push({ target, weight }));
      if (kept.length > 0) rows += encodeRow(feature, kept.slice(0, base - 2), scale);
    }
    return rows;
  };
  const counts = countsToTry(sizes.length);
  let [fits, tooLong] = [counts.length - 1, -1];
  while (fits - tooLong > 1) {
    const middle = (fits + tooLong) >> 1;
    if (write(counts[middle] ?? 0).length <= maxRowsLength) fits = middle;
    else tooLong = middle;
  }
  return write(counts[fits] ?? 0);
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
  const sizes = Float32Array.from([...weights.values()].flatMap((column) => [...column.map(Math.abs)]))
    .sort()
    .reverse();
  const scale = Math.max(sizes[0] ?? 1, ...bias.map(Math.abs));
  const rows = fittingRows(weights, sizes, scale);
  return { targets, bias: [...bias].map((weight) => encodeWeight(weight, scale)).join(''), rows, scale };
}

/** The model of the content at hand. */
export const makeModel = (content: Learned, sounds: SoundTable): SearchModel =>
  learn([...askedLines(content.asks), ...ownLines(content)], createReader(sounds, content.searchWords));
