import { useState, type PropsWithChildren } from 'react';
import { Announcer } from '@/components/announce';
import { LaunchNotice } from '@/components/launch-notice';
import { NewVersion } from '@/components/new-version';
import { textSizeFor } from '@/lib/text-size';
import { goBack, openPage, otherDay, pageAddress, useFontFactor, usePageShown, usePageTitle } from '@/platform';
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
 * What every page has: its title, the way back, the language and the text size, and the word that nothing can be kept.
 */
export const PageLayout = ({ title, isRoot = false, showCity = false, children }: PageLayoutProps) => {
  const { saved, kept } = usePerson();
  const { t, say } = useWords();
  usePageTitle(title);
  usePageShown(refreshPerson);
  const other = otherDay();
  // Home is one screen: it has room for one word of its own, the weightier first.
  const news = useAppNotice() !== undefined;
  const [said, announce] = useState('');
  const textSize = textSizeFor(saved.textSize, useFontFactor());
  return (
    <Page
      textSize={textSize}
      language={saved.language}
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
        // Home has them under "everything": its first screen is for the next step.
        actions: isRoot
          ? []
          : [
              {
                text: t('display-open'),
                label: t('display-open-label'),
                onPress: () => void openPage('all', { at: 'display' }),
              },
            ],
      }}
    >
      <Announcer.Provider value={announce}>
        {other ? <Notice tone="care" text={t('other-day', { day: other })} /> : null}
        <NewVersion />
        {isRoot && (!kept || news) ? null : <LaunchNotice at="top" />}
        {children}
      </Announcer.Provider>
    </Page>
  );
};
