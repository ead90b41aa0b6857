import { useLaunch } from '@/components/launch-context';
import { useWorksOffline } from '@/components/works-offline';
import type { Destination } from '@/lib/launch';
import { openPage } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Notice, useReadOnly } from '@/ui';
import { launchSentence } from './sentence';

const Line = ({ destination }: { readonly destination: Destination }) => {
  const words = useWords();
  const readOnly = useReadOnly();
  const { t } = words;
  const sentence = launchSentence(destination, useStore(), words, useCity().city?.adcode, useWorksOffline());
  if (!sentence) return null;
  const start =
    readOnly || destination.page === 'home'
      ? undefined
      : { text: t('arrived-start'), onPress: () => void openPage('home') };
  return (
    <>
      <Notice tone="calm" text={sentence} action={start} />
      {destination.changed ? <Notice tone="care" text={t('arrived-changed')} /> : null}
    </>
  );
};

/**
 * One line for whoever came by a friend or by a code: what this is, and the way to the start. It stands at the top, or
 * at the step that was sent. Nothing for whoever came by themselves. In single-page mode the top says that this is the
 * whole text.
 */
export const LaunchNotice = ({ at }: { readonly at: 'top' | 'step' }) => {
  const { destination } = useLaunch();
  const { t } = useWords();
  const place = destination.query.step ? 'step' : 'top';
  const line = place === at ? <Line destination={destination} /> : null;
  if (!useReadOnly() || at === 'step') return line;
  return (
    <>
      <Notice tone="calm" text={t('article-whole')} />
      {destination.changed && !line ? <Notice tone="care" text={t('arrived-changed')} /> : null}
    </>
  );
};
