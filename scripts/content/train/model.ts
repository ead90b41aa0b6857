import { modelFeatures, readFeatures } from '../../../src/features/search/features';
import { openStandardWords } from '../../../src/features/search/standard-words';
import { openSounds } from '../../../src/features/search/syllables';
import { openSynonyms } from '../../../src/features/search/synonyms';
import type { SearchData, SearchModel } from '../../../src/content/schema/sounds';
import { encodeModel } from './encode';
import { askedLines, ownLines, type Learned, type Line } from './examples';
import { prune } from './prune';
import { createTrainer } from './trainer';

/** A feature met only once or twice says little of others. */
const minTexts = 3;
/** A bare word could mean many things: a text of fewer features counts for its share only. */
const fullLength = 40;
const options = { rate: 0.5, decay: 0.001 } as const;
/** First all weights are learnt; then those that are kept are learnt again, and take over from those left out. */
const [epochs, epochsAfterPruning] = [7, 6];
/** Size of the rows in characters. */
const maxRowsLength = 35_000;
/** Each time the rows come out too long, so much less is kept. */
const tighter = 0.97;

type Tables = Pick<SearchData, 'sounds' | 'standard' | 'synonyms'>;

/** Reads texts as the phone will. */
export function createReader({ sounds, standard, synonyms }: Tables): (text: string) => readonly string[] {
  const vocabulary = {
    book: openSounds(sounds),
    synonyms: openSynonyms(synonyms),
    standard: openStandardWords(standard),
  };
  const read = new Map<string, readonly string[]>();
  return (text) => {
    const features = read.get(text) ?? modelFeatures(readFeatures(text, vocabulary));
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
  const examples = lines.map(({ text, target, weight }) => {
    const features = read(text).filter((feature) => (texts.get(feature) ?? 0) >= minTexts);
    return { features, target: at.get(target) ?? 0, weight: weight * Math.min(1, features.length / fullLength) };
  });
  const trainer = createTrainer(examples, targets.length, options);
  trainer.learn(epochs);
  trainer.learn(epochsAfterPruning, prune(trainer, maxRowsLength));
  let model = encodeModel(targets, trainer.trained);
  for (let length = maxRowsLength; model.rows.length > maxRowsLength;) {
    length *= tighter;
    prune(trainer, length);
    model = encodeModel(targets, trainer.trained);
  }
  return model;
}

/** The model of the content at hand. */
export const makeModel = (content: Learned, tables: Tables): SearchModel =>
  learn([...askedLines(content.asks), ...ownLines(content)], createReader(tables));
