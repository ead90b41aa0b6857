import type { SearchModel } from '@/content';
import { decodeRows, hashOf } from './model-code';

export interface Classifier {
  /** The entries that can be recognised, by `kind id`, in the order of the scores. */
  readonly targets: readonly string[];
  /**
   * How much the features speak for each target, in log odds, and the share of the features that were ever met, from 0
   * to 1. `count` is told each step of the work.
   */
  score(features: readonly string[], count?: () => void): { readonly scores: readonly number[]; readonly met: number };
}

/** Opens the model that the build learnt from the asks. */
export function createClassifier(model: SearchModel): Classifier {
  const targets = Object.keys(model.targets).flatMap((kind) =>
    (model.targets[kind] ?? '').split(' ').map((id) => `${kind} ${id}`),
  );
  const rows = decodeRows(model, targets.length);
  return {
    targets,
    score(features, count = () => undefined) {
      const scores = targets.map(() => 0);
      const met = features.flatMap((feature) => {
        count();
        const row = rows.get(hashOf(feature));
        return row ? [row] : [];
      });
      // What was never met says nothing, so it does not thin out the rest either.
      const value = 1 / Math.sqrt(Math.max(1, met.length));
      for (const row of met) {
        for (const { target, weight } of row) {
          count();
          scores[target] = (scores[target] ?? 0) + weight * value;
        }
      }
      return { scores, met: features.length === 0 ? 0 : met.length / features.length };
    },
  };
}
