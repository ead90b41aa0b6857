import { useLaunch } from '@/components/launch-context';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { standPlace } from './stand-place';
import { standQuestions } from './stand-questions';
import { encodeScene, type ScenePayload } from '@/lib/scene';
import { webLink } from '@/features/launch';
import { openPage, webBase } from '@/platform';
import { useStore, useWords } from '@/state';
import { Button, Cell, Heading, Notice, Pressable, useReadOnly } from '@/ui';
import { QrCode } from '@/ui/qr-code';
import { PageLayout } from '@/components/page-layout';
import { Hotlines } from '@/components/hotlines';
import { PlaceDates } from '@/components/place-dates';
import { FaqAnswer } from '@/features/faq';
import './volunteer.css';

/** What the page's link says of the stand, and whether something of it could not be read. */
function useStand(): { readonly payload: ScenePayload; readonly damaged: boolean } {
  const { payload, query, ignored } = useLaunch().destination;
  const known = Object.entries({ ...payload, guide: query.guide }).filter(([, value]) => value !== undefined);
  const damaged = ['fair', 'stand', 'city', 'guide'].some((key) => ignored.includes(key));
  return { payload: Object.fromEntries(known), damaged };
}

const FullScreen = ({
  link,
  place,
  onClose,
}: {
  readonly link: string;
  readonly place: string;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  return (
    <Pressable className="show" onPress={onClose}>
      <Text className="show__title">{t('volunteer-code-scan')}</Text>
      <View className="show__code">
        <QrCode words={link} label={t('volunteer-code-scan')} />
      </View>
      {place ? <Text className="show__note">{place}</Text> : null}
      <Text className="show__note">{t('volunteer-code-close')}</Text>
    </Pressable>
  );
};

/**
 * For the person at a stand: a code to show, the five questions, whom to call. `?fair=&stand=&city=&guide=` is the
 * stand's payload.
 */
export function VolunteerScreen() {
  const { t, say } = useWords();
  const store = useStore();
  const { payload, damaged } = useStand();
  const readOnly = useReadOnly();
  const [shown, setShown] = useState(false);
  const base = webBase();
  const encoded = encodeScene(payload);
  const link = encoded.ok && Object.keys(payload).length > 0 ? webLink(base, encoded.scene) : base;
  const place = encoded.ok ? standPlace(payload, store, { t, say }) : '';
  return (
    <PageLayout title={t('volunteer-title')}>
      <Heading level={1} text={t('volunteer-title')} />
      <Text className="p">{t(readOnly ? 'article-volunteer-lead' : 'volunteer-lead')}</Text>
      {place ? <Text className="small">{place}</Text> : null}
      {encoded.ok && !damaged ? null : <Notice tone="calm" text={t('volunteer-code-damaged')} />}
      {readOnly ? null : base ? (
        <View className="row">
          <Button text={t('volunteer-code-show')} onPress={() => setShown(true)} />
        </View>
      ) : (
        <Notice tone="calm" text={t('volunteer-code-none')} />
      )}
      <Notice tone="care" text={t('volunteer-care')} />
      <PlaceDates />
      <Heading level={2} text={t('volunteer-asked')} />
      {standQuestions(store.pack.topics).map((question) => (
        <FaqAnswer key={question.id} question={question} startOpen={false} />
      ))}
      <View className="card card--rows">
        <Cell title={t('volunteer-more')} onPress={() => void openPage('questions')} />
      </View>
      <Heading level={2} text={t('home-tile-call')} />
      <View className="card">
        <Hotlines lines={store.pack.hotlines} />
      </View>
      {shown ? <FullScreen link={link} place={place} onClose={() => setShown(false)} /> : null}
    </PageLayout>
  );
}
