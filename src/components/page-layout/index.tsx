import { useEffect, useState, type PropsWithChildren } from 'react';
import { Announcer } from '@/components/announce';
import { useCareMode } from '@/components/care-mode';
import { LaunchNotice } from '@/components/launch-notice';
import { NewVersion } from '@/components/new-version';
import { SheetProvider } from '@/components/sheet';
import { nextTextSize, textSizeFor } from '@/lib/text-size';
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
import { refreshPerson, usePerson, useWords, type Words } from '@/state';
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
  const { saved, kept, change } = usePerson();
  const { t, say } = useWords();
  usePageTitle(title);
  const { language } = saved;
  usePageShown(() => {
    refreshPerson();
    followFile(language);
  });
  useEffect(() => followFile(language), [language]);
  const other = otherDay();
  const [said, announce] = useState('');
  const { care, setCare } = useCareMode();
  const factor = useFontFactor();
  const textSize = care ? 'largest' : textSizeFor(saved.textSize, factor);
  return (
    <Page
      textSize={textSize}
      care={care}
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
        actions: [
          ...(care
            ? [{ text: t('care-off'), label: t('care-off-label'), onPress: () => setCare(false) }]
            : [
                {
                  text: t(`text-${textSize}`),
                  label: t('text-size-label', { next: t(`text-${textSize}`) }),
                  onPress: () => change({ textSize: nextTextSize(textSize) }),
                },
              ]),
          ...(isRoot && !care ? [{ text: t('care-on'), label: t('care-on-label'), onPress: () => setCare(true) }] : []),
          {
            text: t('switch-language'),
            label: t('switch-language-label'),
            onPress: () => change({ language: saved.language === 'zh' ? 'en' : 'zh' }),
          },
        ],
      }}
    >
      <Announcer.Provider value={announce}>
        <SheetProvider>
          {other ? <Notice tone="care" text={t('other-day', { day: other })} /> : null}
          <NewVersion />
          <LaunchNotice at="top" />
          {children}
        </SheetProvider>
      </Announcer.Provider>
    </Page>
  );
};
