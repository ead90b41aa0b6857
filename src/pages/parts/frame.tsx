import type { PropsWithChildren } from 'react';
import { textSizes } from '@/domain/saved';
import { goBack, openPage, usePageTitle } from '@/platform';
import { usePerson, useWords } from '@/state';
import { Page } from '@/ui';
import { ArrivalLine } from './arrival';

interface FrameProps extends PropsWithChildren {
  readonly title: string;
  readonly first?: boolean;
  /** Nothing on the page can be tapped. */
  readonly still?: boolean;
  /** Shows the insured city and the way to choose it, where the page depends on it. */
  readonly place?: boolean;
}

/** What every page has: its title, the way back, the language and the text size, and the word that nothing can be kept. */
export const Frame = ({ title, first = false, still = false, place = false, children }: FrameProps) => {
  const { saved, kept, change } = usePerson();
  const { t, say } = useWords();
  usePageTitle(title);
  const nextSize = textSizes[(textSizes.indexOf(saved.textSize) + 1) % textSizes.length] ?? 'standard';
  return (
    <Page
      textSize={saved.textSize}
      language={saved.language}
      notice={kept ? undefined : t('not-kept')}
      top={{
        back: first || still ? undefined : { text: t('back'), onPress: () => void goBack() },
        place: place && !still
          ? {
              text: saved.city ? say(saved.city.name) : t('place-none'),
              label: saved.city ? t('place-label', { place: say(saved.city.name) }) : t('place-none-label'),
              onPress: () => void openPage('picker'),
            }
          : undefined,
        actions: still ? [] : [
          { text: t(`text-${saved.textSize}`), label: t('text-size-label', { next: t(`text-${saved.textSize}`) }), onPress: () => change({ textSize: nextSize }) },
          { text: t('switch-language'), label: t('switch-language-label'), onPress: () => change({ language: saved.language === 'zh' ? 'en' : 'zh' }) },
        ],
      }}
    >
      {still ? null : <ArrivalLine at="top" />}
      {children}
    </Page>
  );
};
