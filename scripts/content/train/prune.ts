import type { Trainer } from './trainer';

/** A weight of a feature that is met often tells more than the same weight of one that is met seldom. */
const frequencyPower = 0.25;
/** Costs in characters, as the rows are written: of a feature, and of each of its weights. */
const featureLength = 1.9;
const weightLength = 1;

/** How much each weight matters. */
function salienceOf({ trained: { features, targets, weights }, frequency }: Trainer): Float32Array {
  const salience = new Float32Array(weights.length);
  features.forEach((_, id) => {
    const often = (frequency[id] ?? 0) ** frequencyPower;
    for (let cell = id * targets; cell < (id + 1) * targets; cell += 1) salience[cell] = (weights[cell] ?? 0) * often;
  });
  return salience;
}

/** About how long the rows are if only cells of at least this salience are kept. */
function lengthOf(salience: Float32Array, targets: number, least: number): number {
  let length = 0;
  for (let start = 0; start < salience.length; start += targets) {
    let kept = 0;
    for (let cell = start; cell < start + targets; cell += 1) if ((salience[cell] ?? 0) > least) kept += 1;
    if (kept > 0) length += featureLength + weightLength * kept;
  }
  return length;
}

const halvings = 24;

/** Sets all but the most telling weights to zero, so that the rows are about so long. Returns which cells are kept. */
export function prune(trainer: Trainer, maxLength: number): Uint8Array {
  const { targets, weights } = trainer.trained;
  const salience = salienceOf(trainer);
  let [low, high] = [0, salience.reduce((most, value) => Math.max(most, value), 0)];
  if (lengthOf(salience, targets, low) <= maxLength) high = low;
  for (let n = 0; n < halvings && high > low; n += 1) {
    const middle = (low + high) / 2;
    if (lengthOf(salience, targets, middle) > maxLength) low = middle;
    else high = middle;
  }
  const mask = Uint8Array.from(salience, (value) => (value > high ? 1 : 0));
  mask.forEach((kept, cell) => {
    if (kept === 0) weights[cell] = 0;
  });
  return mask;
}
