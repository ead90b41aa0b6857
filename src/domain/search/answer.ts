import type { Family, Pack, PlaceRow, SearchData, Trouble } from '@/content';
import { findPlacesInText, type PlacesFound } from '@/features/city';
import { entriesOf, type EntryKind, type SearchEntry } from './entries';
import { createFinder } from './find';
import { createScreenMatcher } from './screen';
import { openSounds } from './sounds';

/** A family of messages with the trouble in it that is nearest to what was typed. */
export interface ScreenAnswer {
  readonly family: Family;
  readonly trouble: Trouble;
  readonly sure: boolean;
}

/** What a search gives: cities, what the screen's words mean, and the rest by what it is. `total` counts all. */
export interface Answer {
  readonly places: PlacesFound;
  readonly screen: readonly ScreenAnswer[];
  readonly groups: readonly { readonly group: ResultGroup; readonly entries: readonly SearchEntry[] }[];
  readonly total: number;
}

export const resultGroups = {
  questions: ['question'],
  guides: ['guide', 'prerequisite', 'step'],
  rumours: ['rumour'],
  terms: ['term'],
  articles: ['article'],
} as const satisfies Record<string, readonly EntryKind[]>;
export type ResultGroup = keyof typeof resultGroups;

const groupNames = Object.keys(resultGroups) as ResultGroup[];
const mostFamilies = 3;

/**
 * Prepares search and matcher over the content at hand and the cities by name. The function it gives takes any string
 * and never throws.
 */
export function createSearch(pack: Pack, data: SearchData, rows: readonly PlaceRow[]): (typed: string) => Answer {
  const book = openSounds(data.sounds);
  const matcher = createScreenMatcher(pack.families, book);
  const finder = createFinder(entriesOf(pack, data), pack.searchWords, book);
  return (typed) => {
    const found = finder.find(typed);
    const named = found
      .filter(({ kind }) => kind === 'trouble')
      .map(({ id }) => ({ family: id, troubles: [] as readonly string[], sure: false }));
    const matched = matcher.match(typed);
    const screen = (matched.length > 0 ? matched : named)
      .slice(0, mostFamilies)
      .flatMap(({ family: id, troubles, sure }): ScreenAnswer[] => {
        const family = pack.families.find((item) => item.id === id);
        const trouble = family?.troubles.find((item) => item.id === troubles[0]) ?? family?.troubles[0];
        return family && trouble ? [{ family, trouble, sure }] : [];
      });
    const groups = groupNames
      .map((group) => ({
        group,
        entries: found.filter(({ kind }) => (resultGroups[group] as readonly EntryKind[]).includes(kind)),
      }))
      .filter(({ entries }) => entries.length > 0);
    const places = findPlacesInText(rows, typed);
    return {
      places,
      screen,
      groups,
      total: places.rows.length + screen.length + groups.reduce((sum, { entries }) => sum + entries.length, 0),
    };
  };
}
