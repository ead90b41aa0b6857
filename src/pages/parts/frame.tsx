import { useState, type PropsWithChildren } from 'react';
import { nextTextSize, textSizeFor } from '@/domain/text-size';
import { goBack, openPage, otherDay, pageAddress, useFontFactor, usePageTitle } from '@/platform';
import { usePerson, useWords, type Words } from '@/state';
import { Notice, Page } from '@/ui';
import { Announcer } from './announce';
import { ArrivalLine } from './arrival';

interface FrameProps extends PropsWithChildren {
  readonly title: string;
  readonly first?: boolean;
  /** Nothing on the page can be tapped. */
  readonly still?: boolean;
  /** Shows the insured city and the way to choose it, where the page depends on it. */
  readonly place?: boolean;
}

/** The way to go on reading on a phone; a browser alone has one. */
const handOffOf = (t: Words['t']) => {
  const at = pageAddress();
  if (!at) return undefined;
  return at.elsewhere
    ? { title: t('hand-title'), text: t('hand-text'), address: at.address }
    : { title: t('hand-title'), text: t('hand-local') };
};

/**
 * What every page has: its title, the way back, the language and the text size, and the word that nothing can be kept.
 */
export const Frame = ({ title, first = false, still = false, place = false, children }: FrameProps) => {
  const { saved, kept, change } = usePerson();
  const { t, say } = useWords();
  usePageTitle(title);
  const other = otherDay();
  const [said, announce] = useState('');
  const textSize = textSizeFor(saved.textSize, useFontFactor());
  return (
    <Page
      textSize={textSize}
      language={saved.language}
      said={said}
      handOff={still ? undefined : handOffOf(t)}
      notice={kept ? undefined : t('not-kept')}
      top={{
        back: first || still ? undefined : { text: t('back'), onPress: () => void goBack() },
        place:
          place && !still
            ? {
                text: saved.city ? say(saved.city.name) : t('place-none'),
                label: saved.city ? t('place-label', { place: say(saved.city.name) }) : t('place-none-label'),
                onPress: () => void openPage('picker'),
              }
            : undefined,
        actions: still
          ? []
          : [
              {
                text: t(`text-${textSize}`),
                label: t('text-size-label', { next: t(`text-${textSize}`) }),
                onPress: () => change({ textSize: nextTextSize(textSize) }),
              },
              {
                text: t('switch-language'),
                label: t('switch-language-label'),
                onPress: () => change({ language: saved.language === 'zh' ? 'en' : 'zh' }),
              },
            ],
      }}
    >
      <Announcer.Provider value={announce}>
        {other ? <Notice tone="care" text={t('other-day', { day: other })} /> : null}
        {still ? null : <ArrivalLine at="top" />}
        {children}
      </Announcer.Provider>
    </Page>
  );
};
