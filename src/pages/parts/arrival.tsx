import type { Destination } from '@/domain/launch';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Notice } from '@/ui';
import { useArrival } from './landed';

const useSentence = ({ arrival, door, query }: Destination): string | undefined => {
  const { t, say, language } = useWords();
  const store = useStore();
  if (arrival === 'damaged') return t('arrived-damaged');
  if (arrival === 'share') {
    const step = query.step ? store.step(query.step) : undefined;
    return step ? t('arrived-step', { n: step.index + 1, guide: say(step.owner.title) }) : t('arrived-page');
  }
  if (arrival !== 'code') return undefined;
  const fair = door.fair ? store.fair(door.fair) : undefined;
  const place = door.city ? store.place(door.city) : undefined;
  const parts = [
    door.fair ? t('arrived-fair', { fair: fair ? say(fair.title) : door.fair }) : t('arrived-code'),
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
 * at the step that was sent. Nothing for whoever came by themselves.
 */
export const ArrivalLine = ({ at }: { readonly at: 'top' | 'step' }) => {
  const destination = useArrival();
  const place = destination?.query.step ? 'step' : 'top';
  return destination && place === at ? <Line destination={destination} /> : null;
};
