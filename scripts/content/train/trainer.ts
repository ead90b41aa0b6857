// The inner loops name these without going through the global object, which costs much where tests run.
const { abs, exp, imul, max, sqrt } = Math;

/** One text to learn from: its features, and the index of what it asks for. */
export interface Example {
  readonly features: readonly string[];
  readonly target: number;
  readonly weight: number;
}

/** What was learnt: `weights` has, for each feature, the weight that it lends each of the targets. */
export interface Trained {
  readonly features: readonly string[];
  readonly targets: number;
  readonly weights: Float32Array;
}

export interface TrainOptions {
  readonly rate: number;
  readonly decay: number;
}

export interface Trainer {
  /** How often each feature was met. */
  readonly frequency: readonly number[];
  /** Goes through all texts so many times. Only weights that `mask` allows change; all of them without one. */
  learn(epochs: number, mask?: Uint8Array): void;
  readonly trained: Trained;
}

/** A small generator of numbers in [0, 1) from a seed (mulberry32), so that two builds learn the same. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const minGradient = 0.003;

/**
 * Multinomial logistic regression by stochastic gradient with AdaGrad steps and weight decay, in which no feature
 * speaks against a target: what is left out to save space is then never a "no". Each text counts as one whatever its
 * length: its features share a vector of length 1.
 */
export function createTrainer(examples: readonly Example[], targets: number, { rate, decay }: TrainOptions): Trainer {
  const ids = new Map<string, number>();
  const frequency: number[] = [];
  const rows = examples.map(({ features, target, weight }) => {
    const at = Int32Array.from(features, (feature) => {
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      frequency[id] = (frequency[id] ?? 0) + 1;
      return id;
    });
    return { at, value: 1 / Math.sqrt(max(1, features.length)), target, weight };
  });
  const weights = new Float32Array(ids.size * targets);
  const scores = new Float64Array(targets);
  const random = seeded(7);
  const order = rows.map((_, index) => index);

  const shuffle = (): void => {
    for (let n = order.length - 1; n > 0; n -= 1) {
      const other = Math.floor(random() * (n + 1));
      [order[n], order[other]] = [order[other] ?? 0, order[n] ?? 0];
    }
  };
  /** Fills `scores` with how likely the model thinks each target is. */
  const predict = (at: Int32Array, value: number): void => {
    scores.fill(0);
    for (const id of at) {
      const start = id * targets;
      for (let c = 0; c < targets; c += 1) scores[c] = (scores[c] as number) + (weights[start + c] as number) * value;
    }
    const top = scores.reduce((most, score) => max(most, score), -Infinity);
    let sum = 0;
    for (let c = 0; c < targets; c += 1) sum += scores[c] = exp((scores[c] as number) - top);
    for (let c = 0; c < targets; c += 1) scores[c] = (scores[c] as number) / sum;
  };

  return {
    frequency,
    trained: { features: [...ids.keys()], targets, weights },
    learn(epochs, mask) {
      const squares = new Float32Array(weights.length);
      for (let epoch = 0; epoch < epochs; epoch += 1) {
        shuffle();
        for (const index of order) {
          const row = rows[index];
          if (!row) continue;
          predict(row.at, row.value);
          for (let c = 0; c < targets; c += 1) {
            const gradient = ((scores[c] as number) - (c === row.target ? 1 : 0)) * row.weight;
            if (abs(gradient) < minGradient) continue;
            for (const id of row.at) {
              const cell = id * targets + c;
              if (mask && mask[cell] === 0) continue;
              const weight = weights[cell] as number;
              const slope = gradient * row.value + decay * weight;
              const square = (squares[cell] as number) + slope * slope;
              squares[cell] = square;
              weights[cell] = max(0, weight - (rate * slope) / sqrt(square + 1e-8));
            }
          }
        }
      }
    },
  };
}
