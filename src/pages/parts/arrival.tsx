import type { Destination } from '@/domain/launch';
import { openPage } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Notice } from '@/ui';
import { useArrival } from './landed';

const useSentence = ({ arrival, door, query }: Destination): string | undefined => {
  const { t, say, language } = useWords();
  const store = useStore();
  const { city } = useCity();
  if (arrival === 'damaged') return t('arrived-damaged');
  if (arrival === 'share') {
    const step = query.step ? store.step(query.step) : undefined;
    return step ? t('arrived-step', { n: step.index + 1, guide: say(step.owner.title) }) : t('arrived-page');
  }
  if (arrival !== 'code') return undefined;
  // An id is words that anybody can put into a link, so only the name of a fair that is known is shown.
  const fair = door.fair ? store.fair(door.fair) : undefined;
  // Whoever chose a city keeps it: then the code's is not said.
  const place = door.city && door.city === city?.adcode ? store.place(door.city) : undefined;
  const unnamed = door.fair ? t('arrived-fair-unnamed') : t('arrived-code');
  const parts = [
    fair ? t('arrived-fair', { fair: say(fair.title) }) : unnamed,
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
