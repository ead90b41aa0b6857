import { useEffect, useState, type PropsWithChildren } from 'react';
import { Announcer } from '@/components/announce';
import { useCareMode } from '@/components/care-mode';
import { EnglishNotice } from '@/components/english-notice';
import { LaunchNotice } from '@/components/launch-notice';
import { NewVersion } from '@/components/new-version';
import { SheetProvider } from '@/components/sheet';
import { textSizeFor } from '@/lib/text-size';
import {
  followFile,
  goBack,
  openPage,
  otherDay,
  pageAddress,
  useFontFactor,
  usePageShown,
  usePageTitle,
} from '@/platform';
import { refreshPerson, useAppNotice, usePerson, useWords, type Words } from '@/state';
import { Notice, Page } from '@/ui';

interface PageLayoutProps extends PropsWithChildren {
  readonly title: string;
  /** The first page of all: there is no way back. */
  readonly isRoot?: boolean;
  /** Shows the insured city and the way to choose it, where the page depends on it. */
  readonly showCity?: boolean;
}

/** The way to go on reading on a phone; a browser alone has one. */
const openOnPhone = (t: Words['t']) => {
  const at = pageAddress();
  if (!at) return undefined;
  return at.elsewhere
    ? { title: t('hand-title'), text: t('hand-text'), address: at.address }
    : { title: t('hand-title'), text: t('hand-local') };
};

/**
 * Out of care mode with one tap, from anywhere. Else the way to text size and language; home has that under
 * "everything": its first screen is for the next step.
 */
const actionsOf = (t: Words['t'], care: boolean, setCare: (on: boolean) => void, isRoot: boolean) => {
  if (care) return [{ text: t('care-off'), label: t('care-off-label'), onPress: () => setCare(false) }];
  const open = () => void openPage('all', { at: 'display' });
  return isRoot ? [] : [{ text: t('display-open'), label: t('display-open-label'), onPress: open }];
};

/**
 * What every page has: its title, the way back, the language and the text size, and the word that nothing can be kept.
 */
export const PageLayout = ({ title, isRoot = false, showCity = false, children }: PageLayoutProps) => {
  const { saved, kept } = usePerson();
  const { t, say, language: shown } = useWords();
  usePageTitle(title);
  const { language } = saved;
  usePageShown(() => {
    refreshPerson();
    followFile(language);
  });
  useEffect(() => followFile(language), [language]);
  const other = otherDay();
  // Home is one screen: it has room for one word of its own, the weightier first.
  const news = useAppNotice() !== undefined;
  const [said, announce] = useState('');
  const { care, setCare } = useCareMode();
  const factor = useFontFactor();
  const textSize = care ? 'largest' : textSizeFor(saved.textSize, factor);
  return (
    <Page
      textSize={textSize}
      care={care}
      language={shown}
      said={said}
      openOnPhone={openOnPhone(t)}
      notice={kept ? undefined : t('not-kept')}
      top={{
        back: isRoot ? undefined : { text: t('back'), onPress: () => void goBack() },
        place: showCity
          ? {
              text: saved.city ? say(saved.city.name) : t('place-none'),
              label: saved.city ? t('place-label', { place: say(saved.city.name) }) : t('place-none-label'),
              onPress: () => void openPage('picker'),
            }
          : undefined,
        actions: actionsOf(t, care, setCare, isRoot),
      }}
    >
      <Announcer.Provider value={announce}>
        <SheetProvider>
          {other ? <Notice tone="care" text={t('other-day', { day: other })} /> : null}
          <EnglishNotice />
          <NewVersion />
          {isRoot && (!kept || news) ? null : <LaunchNotice at="top" />}
          {children}
        </SheetProvider>
      </Announcer.Provider>
    </Page>
  );
};
