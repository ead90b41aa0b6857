import type { PropsWithChildren } from 'react';
import { textSizes } from '@/domain/saved';
import { goBack, usePageTitle } from '@/platform';
import { usePerson, useWords } from '@/state';
import { Page } from '@/ui';
import { ArrivalLine } from './arrival';

interface FrameProps extends PropsWithChildren {
  readonly title: string;
  readonly first?: boolean;
  /** Nothing on the page can be tapped. */
  readonly still?: boolean;
}

/** What every page has: its title, the way back, the language and the text size, and the word that nothing can be kept. */
export const Frame = ({ title, first = false, still = false, children }: FrameProps) => {
  const { saved, kept, change } = usePerson();
  const { t } = useWords();
  usePageTitle(title);
  const nextSize = textSizes[(textSizes.indexOf(saved.textSize) + 1) % textSizes.length] ?? 'standard';
  return (
    <Page
      textSize={saved.textSize}
      language={saved.language}
      notice={kept ? undefined : t('not-kept')}
      top={{
        back: first || still ? undefined : { text: t('back'), onPress: () => void goBack() },
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
