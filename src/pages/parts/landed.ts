import { createContext, useContext, type MutableRefObject } from 'react';
import type { Destination } from '@/domain/launch';
import type { PageName, PageQuery } from '@/domain/pages';
import { shareQuery } from '@/domain/share';
import { usePageQuery, type ShareCard } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { pictureOf, titleOf } from './share-words';

/** A page that was opened: which one, how, and what it shows. */
export interface Landed {
  readonly here: PageName;
  readonly destination: Destination;
  /** What the page shows now, for whoever it is sent to. */
  readonly shown: MutableRefObject<PageQuery>;
  /** What a page that words its own card sends. */
  readonly own: MutableRefObject<OwnCard | undefined>;
}
type OwnCard = Omit<ShareCard, 'picture'>;

export const LandedContext = createContext<Landed | undefined>(undefined);

/** How the person came to this page; undefined outside a page. */
export const useArrival = (): Destination | undefined => useContext(LandedContext)?.destination;

/**
 * An id in the page's link. A removed id gives the one that took its place; one that the store never had comes as it
 * is, for the page to answer.
 */
export function useLinkId(name: string): string {
  const raw = usePageQuery(name);
  return useArrival()?.query[name] ?? raw;
}

/** Says what the page shows now, so that it is shared as it stands. */
export function useShown(query: PageQuery): void {
  const landed = useContext(LandedContext);
  if (landed) landed.shown.current = query;
}

/** Says what is sent when the page is shared, for a page whose link is more than ids of the store. */
export function useOwnCard(card: OwnCard): void {
  const landed = useContext(LandedContext);
  if (landed) landed.own.current = card;
}

/** What is sent when this page is shared now. */
export function useShareCard(): () => ShareCard {
  const landed = useContext(LandedContext);
  const { saved } = usePerson();
  const store = useStore();
  const words = useWords();
  return () => {
    const own = landed?.own.current;
    // The answers of a plan carry their own city, or none; the reader's own would change what the plan says.
    const carried = own?.page === 'plan' && Object.keys(own.query).length > 0 ? { ...saved, city: undefined } : saved;
    if (own)
      return { ...own, query: shareQuery(own.query, carried, store), picture: pictureOf(own.page, own.query, store) };
    const page = landed?.here ?? 'home';
    const shown = landed?.shown.current ?? {};
    return {
      title: titleOf(page, shown, store, words),
      page,
      query: shareQuery(shown, saved, store),
      picture: pictureOf(page, shown, store),
    };
  };
}
