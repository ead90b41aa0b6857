import type { Classifier } from './classifier';
import type { ScreenMatch } from './screen-matcher';

/** What speaks for the entries: the model, the words themselves, and the messages of the screen. */
export interface Evidence {
  readonly classifier: Classifier;
  readonly features: readonly string[];
  /** The share of what was typed that each entry says, by its position. */
  readonly lexical: ReadonlyMap<number, number>;
  /** The share of what was typed that any entry says. */
  readonly known: number;
  readonly screens: readonly ScreenMatch[];
  /** Whether a word of our matter stands in what was typed. */
  readonly ours: boolean;
  readonly count: () => void;
}

/** An entry by its position in the list, with a confidence from 0 to 1. */
export interface Ranked {
  readonly index: number;
  readonly confidence: number;
}

/** `known` is false when what was typed is none of ours. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly known: boolean;
  readonly sure: boolean;
}

const nothing = 'nothing elsewhere';

/**
 * Log odds of an entry that the model does not know, by the share of what was typed that it says. What explains or
 * belongs to something else stands behind what people come for.
 */
const lexicalScale = 9;
const lexicalOffset = 6;
const standsBehind: Readonly<Record<string, number>> = { step: 5, rumour: 3.5, article: 0.5 };
/** What the same share adds to an entry that the model knows. */
const lexicalWeight = 1;
/** What a message adds to its family, by the share of what was typed that it explains. */
const screenWeight = 2.5;
const certainScreen = 1;

/** How far the softmax is sharpened, so that a confidence of 0.9 is right nine times in ten. */
const sharpness = 1.3;
const certainScore = 0.85;
const minConfidence = 0.012;
/** So many are offered even beside a sure answer, unless they are no answer at all. */
const fewResults = 4;
const minOffered = 0.0005;
const maxResults = 12;
/**
 * The less of what was typed was ever met, the more speaks for its being none of ours: log odds for the share that is
 * missing to what is usual.
 */
const unknownWeight = 8;
const usualShare = 0.65;
/** So does the want of any word of our matter. */
const strangeWeight = 0.75;
/** Below this confidence in the first answer there is no answer. */
const minFirst = 0.08;

/**
 * Ranks the entries by all that speaks for them. Confidences of all entries and of "nothing of ours" sum to 1.
 * @param keys the entries as `kind id`.
 */
export function rankEntries(keys: readonly string[], evidence: Evidence): Ranking {
  const { classifier, features, lexical, known, screens, ours, count } = evidence;
  const { scores, met } = classifier.score(features, count);
  const scoreOf = new Map(classifier.targets.map((target, at) => [target, scores[at] ?? 0]));
  const screenOf = new Map(
    screens.map(({ family, explained, sure }) => [
      `trouble ${family}`,
      screenWeight * explained + (sure ? certainScreen : 0),
    ]),
  );
  const odds = keys.map((key, index) => {
    count();
    const share = lexical.get(index) ?? 0;
    const learned = scoreOf.get(key);
    const own = lexicalScale * share - lexicalOffset - (standsBehind[key.split(' ')[0] ?? ''] ?? 0);
    return learned === undefined ? own : learned + lexicalWeight * share + (screenOf.get(key) ?? 0);
  });
  const unknown = Math.max(0, usualShare - Math.max(met, known));
  const all = [...odds, (scoreOf.get(nothing) ?? 0) + unknownWeight * unknown + (ours ? 0 : strangeWeight)];
  const top = all.reduce((best, value) => Math.max(best, value), -Infinity);
  const weights = all.map((value) => Math.exp(sharpness * (value - top)));
  const sum = weights.reduce((total, value) => total + value, 0);
  const confidences = weights.map((value) => value / sum);
  const none = confidences[keys.length] ?? 0;
  const ranked = keys
    .map((_, index) => ({ index, confidence: confidences[index] ?? 0 }))
    .filter(({ confidence }) => confidence >= minOffered)
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ confidence }, place) => place < fewResults || confidence >= minConfidence)
    .slice(0, maxResults);
  const best = ranked[0]?.confidence ?? 0;
  const isKnown = best >= minFirst && best > none;
  return { ranked, known: isKnown, sure: isKnown && best >= certainScore };
}
