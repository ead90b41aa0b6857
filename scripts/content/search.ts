import type { Pack } from '../../src/content/schema/pack';
import type { SearchData } from '../../src/content/schema/sounds';
import { makeSounds } from './sounds';

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

type Searched = Pick<
  Pack,
  | 'guides'
  | 'prerequisites'
  | 'laws'
  | 'families'
  | 'topics'
  | 'rumours'
  | 'scripts'
  | 'locals'
  | 'terms'
  | 'searchWords'
  | 'places'
>;

/** Makes what the search page needs beside core and its own part. */
export function makeSearch({
  guides,
  prerequisites,
  laws,
  families,
  topics,
  rumours,
  scripts,
  locals,
  terms,
  searchWords,
  places,
}: Searched): SearchData {
  const texts = stringsIn([
    guides,
    prerequisites,
    laws,
    families,
    topics,
    rumours,
    scripts,
    locals,
    terms,
    searchWords,
    places,
  ]);
  return {
    sounds: makeSounds(texts),
    articles: Object.fromEntries(laws.flatMap((law) => law.articles.map((article) => [article.id, article.plain]))),
  };
}
