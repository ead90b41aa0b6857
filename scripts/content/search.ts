import type { Pack } from '../../src/content/schema/pack';
import type { SearchData } from '../../src/content/schema/sounds';
import { openSounds } from '../../src/features/search/syllables';
import { makeSounds } from './sounds';
import { makeStandardWords } from './standard-words';
import { makeSynonyms } from './synonyms';
import { ownLines } from './train/examples';
import type { KeepModel } from './train/kept-model';
import { makeModel } from './train/model';

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** What people read here: its characters, and the everyday ones that sound like them, are in the table of sounds. */
const searchedKinds = [
  'guides',
  'prerequisites',
  'laws',
  'families',
  'topics',
  'rumours',
  'scripts',
  'locals',
  'terms',
  'searchWords',
  'places',
] as const;
type Searched = Pick<Pack, (typeof searchedKinds)[number] | 'asks' | 'standardWords'>;

/**
 * Makes what the search page needs beside core and its own part.
 * @param keep gives the model that was learnt from the same before, or learns it.
 */
export function makeSearch(content: Searched, keep: KeepModel): SearchData {
  const { laws } = content;
  const written = content.standardWords.map(({ word }) => word);
  const sounds = makeSounds(stringsIn([...searchedKinds.map((kind) => content[kind]), written]));
  const standard = makeStandardWords(content);
  const synonyms = makeSynonyms(content.searchWords, openSounds(sounds));
  return {
    sounds,
    standard,
    synonyms,
    model: keep(JSON.stringify([content.asks, ownLines(content), sounds, standard, synonyms]), () =>
      makeModel(content, { sounds, standard, synonyms }),
    ),
    articles: Object.fromEntries(laws.flatMap((law) => law.articles.map((article) => [article.id, article.plain]))),
  };
}
