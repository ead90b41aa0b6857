import type { SearchModel } from '@/content';
import { decodeBias, decodeRows, hashOf } from './model-code';

export interface Classifier {
  /** The entries that can be recognised, by `kind id`, in the order of the scores. */
  readonly targets: readonly string[];
  /** How much the features speak for each target, in log odds. `count` is told each step of the work. */
  score(features: readonly string[], count?: () => void): readonly number[];
  /** The share of the features that were met when the model was made, from 0 to 1. */
  known(features: readonly string[]): number;
}

/** Opens the model that the build learnt from the asks. */
export function createClassifier(model: SearchModel): Classifier {
  const rows = decodeRows(model);
  const bias = decodeBias(model);
  return {
    targets: model.targets,
    score(features, count = () => undefined) {
      const scores = [...bias];
      const value = 1 / Math.sqrt(Math.max(1, features.length));
      for (const feature of features) {
        for (const { target, weight } of rows.get(hashOf(feature)) ?? []) {
          count();
          scores[target] = (scores[target] ?? 0) + weight * value;
        }
      }
      return scores;
    },
    known: (features) =>
      features.length === 0 ? 0 : features.filter((feature) => rows.has(hashOf(feature))).length / features.length,
  };
}
