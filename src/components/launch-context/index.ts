import { createContext, useContext, useEffect, type MutableRefObject } from 'react';
import type { Destination } from '@/lib/launch';
import type { PageQuery } from '@/lib/routes';
import type { ShareCard } from '@/platform';

/** A card that a page words itself. */
export type OwnShareCard = Omit<ShareCard, 'picture'>;

/** How a page was opened, and what is sent when it is shared. */
export interface LaunchContextValue {
  readonly destination: Destination;
  /** What the page shows now, for whoever it is sent to. */
  readonly shared: MutableRefObject<PageQuery>;
  readonly ownCard: MutableRefObject<OwnShareCard | undefined>;
  /** Whether whoever opens what is sent now shall see care mode. */
  readonly toParents: MutableRefObject<boolean>;
  /** What is sent when this page is shared now. */
  shareCard(): ShareCard;
}

export const LaunchContext = createContext<LaunchContextValue | undefined>(undefined);

/** How the person came to this page. @throws Error outside a page. */
export function useLaunch(): LaunchContextValue {
  const launch = useContext(LaunchContext);
  if (!launch) throw new Error('useLaunch outside LaunchProvider');
  return launch;
}

/**
 * One value of the page's link; empty when there is none. An id that was taken out comes as the one that took its
 * place, one that the store never had as it is or as `unknown`, for the page to answer.
 */
export function useLinkParam(name: string): string {
  const { query, unknown } = useLaunch().destination;
  return query[name] ?? unknown[name] ?? '';
}

/** Says what the page shows now, so that it is shared as it stands. */
export function useSharedQuery(query: PageQuery): void {
  useLaunch().shared.current = query;
}

/** Says what is sent when the page is shared, for a page whose link is more than ids of the store. */
export function useOwnShareCard(card: OwnShareCard): void {
  useLaunch().ownCard.current = card;
}

/** While `on`, what is sent is marked for a parent. */
export function useSendToParents(on: boolean): void {
  const { toParents } = useLaunch();
  useEffect(() => {
    toParents.current = on;
    return () => {
      toParents.current = false;
    };
  }, [toParents, on]);
}

/** What is sent when this page is shared now. */
export const useShareCard = (): (() => ShareCard) => useLaunch().shareCard;
