import type { TextFeatures } from './features';

/** A text of an entry and how much a word in it counts. */
export interface IndexField {
  readonly weight: number;
  readonly features: TextFeatures;
}

export interface LexicalIndex {
  /**
   * How much of what was typed each entry says, by its position: a share from 0 to about 1, in sums of how telling each
   * feature is. Entries that share nothing are left out.
   */
  score(typed: TextFeatures, count?: () => void): ReadonlyMap<number, number>;
  /** The share of what was typed that any entry says at all, from 0 to 1. */
  known(typed: TextFeatures): number;
  readonly size: { readonly entries: number; readonly terms: number };
}

interface Posting {
  readonly entry: number;
  readonly weight: number;
}

/** Saturation of BM25: a word that stands in more fields counts more, but never without limit. */
const saturation = 1.2;
/** A lone syllable says little: it counts this much of a pair. */
const unitShare = 0.15;
const groupShare = 0.6;

const termsOf = ({ units, pairs, groups }: TextFeatures): readonly (readonly [string, number])[] => [
  ...units.map((unit) => [unit, /^[a-z]+$/.test(unit) && pairs.length > 0 ? unitShare : 1] as const),
  ...pairs.map((pair) => [pair, 1] as const),
  ...groups.map((group) => [`~${group}`, groupShare] as const),
];

/**
 * Indexes the entries by field (BM25F without length norms: the texts are all short). Each search touches only what
 * shares a term.
 */
export function createLexicalIndex(entries: readonly (readonly IndexField[])[]): LexicalIndex {
  const postings = new Map<string, Posting[]>();
  entries.forEach((fields, entry) => {
    const weights = new Map<string, number>();
    for (const { weight, features } of fields)
      for (const [term] of termsOf(features)) weights.set(term, (weights.get(term) ?? 0) + weight);
    weights.forEach((weight, term) => {
      const list = postings.get(term) ?? [];
      list.push({ entry, weight });
      postings.set(term, list);
    });
  });
  const tellingOf = (term: string): number =>
    Math.log(1 + (entries.length + 1) / ((postings.get(term)?.length ?? 0) + 1));
  const total = (typed: TextFeatures): number =>
    termsOf(typed).reduce((sum, [term, share]) => sum + share * tellingOf(term), 0);
  return {
    size: { entries: entries.length, terms: postings.size },
    score(typed, count = () => undefined) {
      const scores = new Map<number, number>();
      const all = total(typed);
      for (const [term, share] of termsOf(typed)) {
        const telling = (share * tellingOf(term)) / all;
        for (const { entry, weight } of postings.get(term) ?? []) {
          count();
          const gain = (telling * weight * (1 + saturation)) / (weight + saturation);
          scores.set(entry, (scores.get(entry) ?? 0) + gain);
        }
      }
      return scores;
    },
    known(typed) {
      const all = total(typed);
      const met = termsOf(typed).filter(([term]) => postings.has(term));
      return all === 0 ? 0 : met.reduce((sum, [term, share]) => sum + share * tellingOf(term), 0) / all;
    },
  };
}
