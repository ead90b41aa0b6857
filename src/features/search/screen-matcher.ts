import { matchKeyword, type Heard } from './match-keyword';
import { pairsOf, toSyllables, type Piece, type SoundBook } from './syllables';

/** What the matcher needs of a family of messages: rules of keywords, and the messages of its troubles. */
export interface FamilyWords {
  readonly id: string;
  /** One rule is enough. Every group of a rule must meet the message; inside a group any word does. */
  readonly keywords: readonly (readonly (readonly string[])[])[];
  readonly troubles: readonly {
    readonly id: string;
    readonly shows: readonly { readonly text: { readonly zh: string } }[];
  }[];
}

/**
 * A family that fits; its troubles by how near their messages are. `explained` is the share of what was typed that the
 * family's words account for, from 0 to 1. `sure` is true only when they account for most of it.
 */
export interface ScreenMatch {
  readonly family: string;
  readonly troubles: readonly string[];
  readonly score: number;
  readonly explained: number;
  readonly sure: boolean;
}

export interface ScreenMatcher {
  /**
   * Families for what was typed, best first; none when nothing in it carries meaning here. `count` is told each step of
   * the work.
   */
  match(typed: string, count?: () => void): readonly ScreenMatch[];
}

interface Word {
  readonly pieces: readonly Piece[];
  readonly weight: number;
}
interface Message {
  readonly trouble: string;
  readonly pairs: ReadonlySet<string>;
}
interface Known {
  readonly id: string;
  /** Every pair of neighbours in its messages. */
  readonly pairs: ReadonlySet<string>;
  readonly rules: readonly (readonly (readonly Word[])[])[];
  readonly messages: readonly Message[];
}

/** How much each thing tells: the fewer families know it, the more. */
const inverseDocumentFrequency = (families: readonly ReadonlySet<string>[]): ((key: string) => number) => {
  const known = new Map<string, number>();
  for (const keys of families) for (const key of keys) known.set(key, (known.get(key) ?? 0) + 1);
  return (key) => Math.log((families.length + 1) / (known.get(key) ?? 1));
};

/** A group of keywords met by its best word, in shares of that word's weight. */
const scoreGroup = (group: readonly Word[], typed: Heard, count: () => void): number =>
  group.reduce(
    (best, word) => (word.weight > best ? Math.max(best, word.weight * matchKeyword(word.pieces, typed, count)) : best),
    0,
  );

/** Two words that mean something only together tell more than each alone. */
const coOccurrenceBonus = 1;

/** A rule counts in full when every group is met; met in part it counts for little. */
const scoreRule = (rule: readonly (readonly Word[])[], typed: Heard, count: () => void): number => {
  const met = rule.map((group) => scoreGroup(group, typed, count));
  const share = met.filter((value) => value > 0).length / rule.length;
  const sum = met.reduce((whole, value) => whole + value, 0);
  return share === 1 ? sum + coOccurrenceBonus * (rule.length - 1) : sum * share * 0.4;
};

/**
 * What a match must reach, in sums of how telling each pair is (one known to a single family of eleven tells 2.5):
 * without doubt, and at all. A guess must also explain this share of what was typed, so that one common word in a
 * sentence about something else is no match.
 */
const certainScore = 3.5;
const minScore = 1.5;
const minExplained = 0.22;
/** To be called a message without doubt, most of the sentence must be in it. */
const certainExplained = 0.5;

/** A keyword was chosen for what it means; likeness to a whole message also counts words that mean little. */
const likenessWeight = 0.7;

/** Prepares the families once; each match then costs the same for any text of one length. */
export function createScreenMatcher(families: readonly FamilyWords[], book: SoundBook): ScreenMatcher {
  const heard = families.map((family) => ({
    family,
    messages: family.troubles.flatMap(({ id, shows }) =>
      shows.map((shown) => ({ trouble: id, pairs: new Set(pairsOf(toSyllables(shown.text.zh, book))) })),
    ),
    words: family.keywords.map((rule) => rule.map((group) => group.map((word) => toSyllables(word, book)))),
  }));
  const weigh = inverseDocumentFrequency(
    heard.map(
      ({ messages, words }) =>
        new Set([...messages.flatMap(({ pairs }) => [...pairs]), ...words.flat(2).flatMap((word) => pairsOf(word))]),
    ),
  );
  const weightOf = (pieces: readonly Piece[]): number =>
    pieces.length < 2 ? 0.4 : pairsOf(pieces).reduce((sum, pair) => sum + weigh(pair), 0);
  const known: readonly Known[] = heard.map(({ family, messages, words }) => ({
    id: family.id,
    pairs: new Set(messages.flatMap((message) => [...message.pairs])),
    messages,
    rules: words.map((rule) => rule.map((group) => group.map((pieces) => ({ pieces, weight: weightOf(pieces) })))),
  }));

  const nearness = (message: Message, pairs: readonly string[], all: number, count: () => void): number => {
    let shared = 0;
    for (const pair of pairs) {
      count();
      if (message.pairs.has(pair)) shared += weigh(pair);
    }
    return all === 0 ? 0 : shared * (0.5 + 0.5 * Math.min(1, shared / all));
  };

  return {
    match(typed, count = () => undefined) {
      const pieces = toSyllables(typed, book);
      const pairs = new Set(pairsOf(pieces));
      const heardTyped = { pieces, sounds: new Set(pieces.flat()), pairs };
      // A character of two readings is still typed once.
      const typedOnce = new Set(pairsOf(pieces.map((piece) => piece.slice(0, 1))));
      const all = [...typedOnce].reduce((sum, pair) => sum + weigh(pair), 0);
      return known
        .map((family): ScreenMatch => {
          const shared = [...pairs].filter((pair) => {
            count();
            return family.pairs.has(pair);
          });
          const near = family.messages
            .map((message) => ({ trouble: message.trouble, value: nearness(message, shared, all, count) }))
            .sort((a, b) => b.value - a.value);
          const ruled = Math.max(...family.rules.map((rule) => scoreRule(rule, heardTyped, count)));
          const score = ruled + likenessWeight * (near[0]?.value ?? 0);
          const explained = all === 0 ? 0 : Math.min(1, Math.max(ruled, near[0]?.value ?? 0) / all);
          return {
            family: family.id,
            troubles: [...new Set(near.map(({ trouble }) => trouble))],
            score,
            explained,
            sure: score >= certainScore && explained >= certainExplained,
          };
        })
        .filter(({ score }) => score >= certainScore || (score >= minScore && score >= minExplained * all))
        .sort((a, b) => b.score - a.score);
    },
  };
}
