import { useEffect, useRef, useState, type PropsWithChildren } from 'react';
import { LaunchContext, type OwnShareCard } from '@/components/launch-context';
import { destinationOf, forParents, linkTo, shareCardOf } from '@/features/launch';
import { pageOf, type PageQuery } from '@/lib/routes';
import { LanguageGate } from './language-gate';
import { useDrawn } from './use-drawn';
import { replacePage, uncover, usePageLaunch, usePrinting, useShare } from '@/platform';
import { applyLaunch, completeCity, keepLaunch, usePerson, useLanguage, useStore, useWords } from '@/state';
import { ReadOnlyContext, useReadOnly } from '@/ui';

/**
 * The launch of this page, read once; the city, the language and the fair that came along count from the first paint
 * on.
 */
function useDestination() {
  const store = useStore();
  const launch = usePageLaunch();
  const [destination] = useState(() => {
    const found = destinationOf(launch, store);
    const { fair, city } = found.payload;
    const name = city ? store.place(city) : undefined;
    applyLaunch(
      {
        fair,
        city: city && name ? { adcode: city, name } : undefined,
        language: found.language,
        careMode: found.careMode,
      },
      !found.readOnly,
    );
    return found;
  });
  return { destination, page: pageOf(String(launch.path)) ?? 'home' } as const;
}

/**
 * Stands around every page: reads how it was opened, takes what came along, goes on to the page that a code meant,
 * answers when the page is shared, and in WeChat's single-page mode, as on paper, tells everything below that nothing
 * can be tapped.
 */
export const LaunchProvider = ({ children }: PropsWithChildren) => {
  const { destination, page } = useDestination();
  const { saved } = usePerson();
  const store = useStore();
  const words = useWords();
  const shared = useRef<PageQuery>(destination.query);
  const ownCard = useRef<OwnShareCard>();
  const toParents = useRef(false);
  const shareCard = () => {
    const card = shareCardOf({ page, query: shared.current, own: ownCard.current }, saved, store, words);
    return toParents.current ? forParents(card) : card;
  };
  useShare(shareCard);
  const printing = usePrinting();
  const readOnly = useReadOnly() || destination.readOnly || printing;
  const drawn = useDrawn(useLanguage(saved.language));
  const leadsOn = destination.page !== page && destination.arrival !== 'direct';
  useEffect(() => {
    // Storage in single-page mode is not the person's.
    if (destination.readOnly) return;
    keepLaunch();
    if (leadsOn) void replacePage(destination.page, linkTo(destination));
  }, [destination, page, leadsOn]);
  useEffect(() => {
    // What stood here before the app was there goes once this page says the same.
    if (drawn && !destination.readOnly) void completeCity().then(leadsOn ? undefined : uncover);
  }, [destination, drawn, leadsOn]);
  return (
    <LaunchContext.Provider value={{ destination, shared, ownCard, toParents, shareCard }}>
      <ReadOnlyContext.Provider value={readOnly}>
        <LanguageGate open={drawn}>{children}</LanguageGate>
      </ReadOnlyContext.Provider>
    </LaunchContext.Provider>
  );
};
