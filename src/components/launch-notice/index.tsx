import { useLaunch } from '@/components/launch-context';
import type { Destination } from '@/lib/launch';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Notice, useReadOnly } from '@/ui';

const useSentence = ({ arrival, payload, query }: Destination): string | undefined => {
  const { t, say, language } = useWords();
  const store = useStore();
  if (arrival === 'damaged') return t('arrived-damaged');
  if (arrival === 'share') {
    const step = query.step ? store.step(query.step) : undefined;
    return step ? t('arrived-step', { n: step.index + 1, guide: say(step.owner.title) }) : t('arrived-page');
  }
  if (arrival !== 'code') return undefined;
  // The words of a link are anybody's: only a fair of the store is named.
  const fair = payload.fair ? store.fair(payload.fair) : undefined;
  const place = payload.city ? store.place(payload.city) : undefined;
  const parts = [
    fair ? t('arrived-fair', { fair: say(fair.title) }) : t('arrived-code'),
    ...(place ? [t('arrived-city', { city: say(place) })] : []),
    t('arrived-offline'),
  ];
  return parts.join(language === 'zh' ? '' : ' ');
};

const Line = ({ destination }: { readonly destination: Destination }) => {
  const { t } = useWords();
  const sentence = useSentence(destination);
  if (!sentence) return null;
  const start =
    destination.page === 'home' ? undefined : { text: t('arrived-start'), onPress: () => void openPage('home') };
  return (
    <>
      <Notice tone="calm" text={sentence} action={start} />
      {destination.changed ? <Notice tone="care" text={t('arrived-changed')} /> : null}
    </>
  );
};

/**
 * One line for whoever came by a friend or by a code: what this is, and the way to the start. It stands at the top, or
 * at the step that was sent. Nothing for whoever came by themselves. In single-page mode: that this is the whole text.
 */
export const LaunchNotice = ({ at }: { readonly at: 'top' | 'step' }) => {
  const { destination } = useLaunch();
  const { t } = useWords();
  const place = destination.query.step ? 'step' : 'top';
  if (!useReadOnly()) return place === at ? <Line destination={destination} /> : null;
  return at === 'top' ? (
    <>
      <Notice tone="calm" text={t('article-whole')} />
      {destination.changed ? <Notice tone="care" text={t('arrived-changed')} /> : null}
    </>
  ) : null;
};
