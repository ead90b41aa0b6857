import { hear, pairsOf, type Piece, type SoundBook } from './sounds';
import { spot, type Heard } from './spot';

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

/** A family that fits, the best first; its troubles by how near their messages are. `sure` is false for a guess. */
export interface ScreenMatch {
  readonly family: string;
  readonly troubles: readonly string[];
  readonly score: number;
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
  readonly rules: readonly (readonly (readonly Word[])[])[];
  readonly messages: readonly Message[];
}

/** How telling each thing is: the fewer families know it, the more. */
const telling = (families: readonly ReadonlySet<string>[]): ((key: string) => number) => {
  const known = new Map<string, number>();
  for (const keys of families) for (const key of keys) known.set(key, (known.get(key) ?? 0) + 1);
  return (key) => Math.log((families.length + 1) / (known.get(key) ?? 1));
};

/** A group of keywords met by its best word, in shares of that word's weight. */
const meet = (group: readonly Word[], typed: Heard, count: () => void): number =>
  group.reduce(
    (best, word) => (word.weight > best ? Math.max(best, word.weight * spot(word.pieces, typed, count)) : best),
    0,
  );

/** Two words that mean something only together tell more than each alone. */
const together = 1;

/** A rule counts in full when every group is met; met in part it counts for little. */
const followRule = (rule: readonly (readonly Word[])[], typed: Heard, count: () => void): number => {
  const met = rule.map((group) => meet(group, typed, count));
  const share = met.filter((value) => value > 0).length / rule.length;
  const sum = met.reduce((whole, value) => whole + value, 0);
  return share === 1 ? sum + together * (rule.length - 1) : sum * share * 0.4;
};

/**
 * What a match must reach, in sums of how telling each pair is (one known to a single family of eleven tells 2.5):
 * without doubt, and at all. A guess must also explain this share of what was typed, so that one common word in a
 * sentence about something else is no match.
 */
const certain = 3.5;
const enough = 1.5;
const explained = 0.22;

/** A keyword was chosen for what it means; likeness to a whole message also counts words that mean little. */
const likeness = 0.7;

/** Prepares the families once; each match then costs the same for any text of one length. */
export function createScreenMatcher(families: readonly FamilyWords[], book: SoundBook): ScreenMatcher {
  const heard = families.map((family) => ({
    family,
    messages: family.troubles.flatMap(({ id, shows }) =>
      shows.map((shown) => ({ trouble: id, pairs: new Set(pairsOf(hear(shown.text.zh, book))) })),
    ),
    words: family.keywords.map((rule) => rule.map((group) => group.map((word) => hear(word, book)))),
  }));
  const weigh = telling(
    heard.map(
      ({ messages, words }) =>
        new Set([...messages.flatMap(({ pairs }) => [...pairs]), ...words.flat(2).flatMap((word) => pairsOf(word))]),
    ),
  );
  const weightOf = (pieces: readonly Piece[]): number =>
    pieces.length < 2 ? 0.4 : pairsOf(pieces).reduce((sum, pair) => sum + weigh(pair), 0);
  const known: readonly Known[] = heard.map(({ family, messages, words }) => ({
    id: family.id,
    messages,
    rules: words.map((rule) => rule.map((group) => group.map((pieces) => ({ pieces, weight: weightOf(pieces) })))),
  }));

  const nearness = (message: Message, pairs: ReadonlySet<string>, all: number, count: () => void): number => {
    let shared = 0;
    for (const pair of pairs) {
      count();
      if (message.pairs.has(pair)) shared += weigh(pair);
    }
    return all === 0 ? 0 : shared * (0.5 + 0.5 * (shared / all));
  };

  return {
    match(typed, count = () => undefined) {
      const pieces = hear(typed, book);
      const heardTyped = { pieces, sounds: new Set(pieces.flat()) };
      const pairs = new Set(pairsOf(pieces));
      const all = [...pairs].reduce((sum, pair) => sum + weigh(pair), 0);
      return known
        .map((family): ScreenMatch => {
          const near = family.messages
            .map((message) => ({ trouble: message.trouble, value: nearness(message, pairs, all, count) }))
            .sort((a, b) => b.value - a.value);
          const ruled = Math.max(...family.rules.map((rule) => followRule(rule, heardTyped, count)));
          const score = ruled + likeness * (near[0]?.value ?? 0);
          return {
            family: family.id,
            troubles: [...new Set(near.map(({ trouble }) => trouble))],
            score,
            sure: score >= certain,
          };
        })
        .filter(({ score, sure }) => sure || (score >= enough && score >= explained * all))
        .sort((a, b) => b.score - a.score);
    },
  };
}
