/** One text to learn from: its features, and the index of what it asks for. */
export interface Example {
  readonly features: readonly string[];
  readonly target: number;
  readonly weight: number;
}

/** What was learnt: for each feature, the weight that it lends each target. */
export interface Trained {
  readonly weights: ReadonlyMap<string, Float32Array>;
  readonly bias: Float32Array;
}

export interface TrainOptions {
  readonly targets: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/** A small generator of numbers in [0, 1) from a seed (mulberry32), so that two builds learn the same. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const minGradient = 0.003;

/**
 * Multinomial logistic regression by stochastic gradient with AdaGrad steps and weight decay. Each text counts as one
 * whatever its length: its features share a vector of length 1.
 */
export function train(examples: readonly Example[], { targets, epochs, rate, decay }: TrainOptions): Trained {
  const ids = new Map<string, number>();
  const rows = examples.map(({ features, target, weight }) => ({
    at: features.map((feature) => {
      const known = ids.get(feature);
      if (known !== undefined) return known;
      ids.set(feature, ids.size);
      return ids.size - 1;
    }),
    value: 1 / Math.sqrt(Math.max(1, features.length)),
    target,
    weight,
  }));
  const weights = Array.from({ length: ids.size }, () => new Float32Array(targets));
  const squares = Array.from({ length: ids.size }, () => new Float32Array(targets));
  const bias = new Float32Array(targets);
  const scores = new Float64Array(targets);
  const random = seeded(7);
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let n = order.length - 1; n > 0; n -= 1) {
      const other = Math.floor(random() * (n + 1));
      [order[n], order[other]] = [order[other] ?? 0, order[n] ?? 0];
    }
    for (const index of order) {
      const row = rows[index];
      if (!row) continue;
      scores.set(bias);
      for (const at of row.at) {
        const column = weights[at] as Float32Array;
        for (let c = 0; c < targets; c += 1) scores[c] = (scores[c] as number) + (column[c] as number) * row.value;
      }
      let top = -Infinity;
      for (const score of scores) top = Math.max(top, score);
      let sum = 0;
      for (let c = 0; c < targets; c += 1) sum += scores[c] = Math.exp((scores[c] as number) - top);
      for (let c = 0; c < targets; c += 1) {
        const gradient = ((scores[c] as number) / sum - (c === row.target ? 1 : 0)) * row.weight;
        if (Math.abs(gradient) < minGradient) continue;
        const step = gradient * row.value;
        for (const at of row.at) {
          const column = weights[at] as Float32Array;
          const square = squares[at] as Float32Array;
          const g = step + decay * (column[c] as number);
          square[c] = (square[c] as number) + g * g;
          column[c] = (column[c] as number) - (rate * g) / Math.sqrt((square[c] as number) + 1e-8);
        }
      }
    }
  }
  return { weights: new Map([...ids].map(([feature, id]) => [feature, weights[id] as Float32Array])), bias };
}
