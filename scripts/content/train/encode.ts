import type { SearchModel } from '../../../src/content/schema/sounds';
import { hashOf, targetLow } from '../../../src/features/search/model-code';
import { bestLow, createBitWriter, stepsOf } from './bit-writer';
import type { Trained } from './trainer';

/** The highest level of a weight: three bits tell enough. */
const levels = 8;

interface Row {
  readonly hash: number;
  /** Targets with their levels from 1, in the order of the targets. */
  readonly weights: readonly (readonly [number, number])[];
}

/** The rows of all features that still weigh something. Of two features with one hash the first counts. */
function rowsOf({ features, weights, targets }: Trained, step: number): readonly Row[] {
  const rows = new Map<number, Row>();
  features.forEach((feature, at) => {
    const kept: [number, number][] = [];
    for (let target = 0; target < targets; target += 1) {
      const level = Math.round((weights[at * targets + target] ?? 0) / step);
      if (level > 0) kept.push([target, level]);
    }
    const hash = hashOf(feature);
    if (kept.length > 0 && !rows.has(hash)) rows.set(hash, { hash, weights: kept });
  });
  return [...rows.values()].sort((a, b) => a.hash - b.hash);
}

/** The ids of the targets by kind, apart by spaces: sorted, they stand in the same order. */
function idsByKind(targets: readonly string[]): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const target of targets) {
    const [kind = '', id = ''] = target.split(' ');
    ids[kind] = ids[kind] === undefined ? id : `${ids[kind]} ${id}`;
  }
  return ids;
}

/** Writes what was learnt as the phone reads it. `targets` are sorted. */
export function encodeModel(targets: readonly string[], trained: Trained): SearchModel {
  const step = trained.weights.reduce((most, weight) => Math.max(most, weight), 0) / levels;
  const rows = rowsOf(trained, step);
  const hashSteps = stepsOf(rows.map(({ hash }) => hash));
  const targetSteps = rows.map(({ weights }) => stepsOf(weights.map(([target]) => target)));
  const low = {
    hash: bestLow(hashSteps),
    count: bestLow(rows.map(({ weights }) => weights.length - 1)),
    level: bestLow(rows.flatMap(({ weights }) => weights.map(([, level]) => level - 1))),
  };
  const bits = createBitWriter();
  rows.forEach(({ weights }, at) => {
    bits.rice(hashSteps[at] ?? 0, low.hash);
    bits.rice(weights.length - 1, low.count);
    weights.forEach(([, level], n) => {
      const room = targets.length - (weights[n - 1]?.[0] ?? -1) - 1;
      bits.rice(targetSteps[at]?.[n] ?? 0, targetLow(weights.length - n, room));
      bits.rice(level - 1, low.level);
    });
  });
  return { targets: idsByKind(targets), features: rows.length, low, step, rows: bits.text() };
}
