import type { Pack, PlaceRow, SearchData, Text, Trouble } from '@/content';
import { languages } from '@/content/words';
import { findPlacesInText, type PlacesFound } from '@/features/city';
import { createClassifier } from './classifier';
import { entriesOf, type SearchEntry } from './entries';
import { modelFeatures, readFeatures, type TextFeatures } from './features';
import { createLexicalIndex, type IndexField } from './lexical-index';
import { rankEntries, type Ranked } from './rank';
import { createScreenMatcher } from './screen-matcher';
import { openStandardWords } from './standard-words';
import { openSounds, readable } from './syllables';
import { openSynonyms } from './synonyms';

/** What kind of thing was typed. */
export type QueryKind = 'question' | 'screen' | 'place' | 'term' | 'page' | 'nothing';

/** One answer. `confidence` is from 0 to 1; a family of messages carries the trouble in it that is nearest. */
export interface SearchResult {
  readonly entry: SearchEntry;
  readonly confidence: number;
  readonly trouble?: Trouble;
}

/**
 * What was understood. `results` are ranked, the best first whatever it is. `sure`: the first may be called the answer.
 * `alternatives` are the first results when two kinds are near. For kind `nothing` the results are the nearest topics.
 */
export interface Understanding {
  readonly kind: QueryKind;
  readonly sure: boolean;
  readonly results: readonly SearchResult[];
  readonly alternatives: readonly SearchResult[];
  readonly places: PlacesFound;
}

const titleWeight = 3;
const nameWeight = 2;
const textWeight = 0.5;

const kindOf = (first: SearchEntry | undefined, placeOnly: boolean): QueryKind => {
  if (placeOnly) return 'place';
  if (!first) return 'nothing';
  if (first.kind === 'trouble') return 'screen';
  return first.kind === 'term' || first.kind === 'page' ? first.kind : 'question';
};

/** Cities are named in Chinese by at least two characters; what is left of the words is then about something else. */
const restWithout = (typed: string, { rows }: PlacesFound): string =>
  rows.reduce((rest, [, short, full]) => rest.replace(full, '').replace(short, ''), readable(typed)).trim();

/** A sentence in each language that is at hand: the English of the main package may not be yet. */
const inBoth = (text: Text): string[] => languages.flatMap((language) => (language in text ? [text[language]] : []));

/**
 * Prepares the search over the content at hand and the cities by name.
 * @returns a function that takes any string, never throws, and does work bounded by the first 120 characters; `count`
 * is
 * told each step.
 */
export function createSearch(
  pack: Pack,
  data: SearchData,
  rows: readonly PlaceRow[],
): (typed: string, count?: () => void) => Understanding {
  const book = openSounds(data.sounds);
  const synonyms = openSynonyms(data.synonyms);
  const vocabulary = { book, synonyms, standard: openStandardWords(data.standard) };
  const classifier = createClassifier(data.model);
  const matcher = createScreenMatcher(pack.families, book);
  const entries = entriesOf(pack, data);
  const read = (text: string, count?: () => void): TextFeatures => readFeatures(text, vocabulary, count);
  const fieldsOf = ({ title, words, text }: SearchEntry): IndexField[] =>
    (
      [
        [titleWeight, inBoth(title)],
        [nameWeight, words],
        [textWeight, text.flatMap(inBoth)],
      ] as const
    ).flatMap(([weight, texts]) => texts.map((one) => ({ weight, features: read(one) })));
  const index = createLexicalIndex(entries.map(fieldsOf));
  const keys = entries.map(({ kind, id }) => `${kind} ${id}`);
  const families = new Map(pack.families.map((family) => [family.id, family]));

  return (typed, count = () => undefined) => {
    const places = findPlacesInText(rows, typed);
    const rest = places.named ? restWithout(typed, places) : typed;
    const placeOnly = places.named && rest.length <= 1;
    const features = read(rest, count);
    const screens = matcher.match(rest, count);
    const { ranked, known, sure } = rankEntries(keys, {
      classifier,
      features: modelFeatures(features),
      lexical: index.score(features, count),
      known: index.known(features),
      screens,
      ours: features.groups.includes(synonyms.ours),
      count,
    });
    const results = ranked.flatMap(({ index: at, confidence }: Ranked): SearchResult[] => {
      const entry = entries[at];
      if (!entry) return [];
      if (entry.kind !== 'trouble') return [{ entry, confidence }];
      const nearest = screens.find(({ family }) => family === entry.id)?.troubles[0];
      const troubles = families.get(entry.id)?.troubles ?? [];
      const trouble = troubles.find(({ id }) => id === nearest) ?? troubles[0];
      return [{ entry, confidence, ...(trouble ? { trouble } : {}) }];
    });
    const kind = known || placeOnly ? kindOf(results[0]?.entry, placeOnly) : 'nothing';
    return { kind, sure: sure && kind !== 'nothing' && !placeOnly, results, alternatives: near(results), places };
  };
}

/** How much of the first result's confidence another kind needs to be offered beside it. */
const nearShare = 0.35;
const maxAlternatives = 3;

/** The first results, when one of another kind is near the first; none otherwise. */
function near(results: readonly SearchResult[]): readonly SearchResult[] {
  const [first] = results;
  if (!first) return [];
  const close = results.filter(({ confidence }) => confidence >= first.confidence * nearShare);
  return close.some(({ entry }) => entry.kind !== first.entry.kind) ? close.slice(0, maxAlternatives) : [];
}
