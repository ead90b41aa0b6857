import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { helpPart } from '@/content/parts/help';
import { volunteerArticle } from '@/domain/article/questions';
import { standPlace, standQuestions } from '@/domain/help/stand';
import { encodeScene, type Door } from '@/domain/scene';
import { webLink } from '@/domain/web-link';
import { openPage, usePageQuery, webBase } from '@/platform';
import { useStore, useWords } from '@/state';
import { Button, Cell, Heading, Notice, Pressable } from '@/ui';
import { Code } from '@/ui/code';
import { Frame } from '../../parts/frame';
import { guarded } from '../../parts/guarded';
import { Hotlines } from '../../parts/reach';
import { Answer } from '../answer';
import './index.css';

/** The door in the page's link: the one that visitors of this stand come in by. */
function useDoor(): Door {
  const [fair, stand, city, guide] = [
    usePageQuery('fair'),
    usePageQuery('stand'),
    usePageQuery('city'),
    usePageQuery('guide'),
  ];
  return { ...(fair && { fair }), ...(stand && { stand }), ...(city && { city }), ...(guide && { guide }) };
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
        <Code words={link} label={t('volunteer-code-scan')} />
      </View>
      {place ? <Text className="show__note">{place}</Text> : null}
      <Text className="show__note">{t('volunteer-code-close')}</Text>
    </Pressable>
  );
};

/**
 * For the person at a stand: a code to show, the five questions, whom to call. `?fair=&stand=&city=&guide=` is the
 * stand's door.
 */
function VolunteerPage() {
  const { t, say } = useWords();
  const store = useStore();
  const door = useDoor();
  const [shown, setShown] = useState(false);
  const base = webBase();
  const encoded = encodeScene(door);
  const link = encoded.ok && Object.keys(door).length > 0 ? webLink(base, encoded.scene) : base;
  const place = encoded.ok ? standPlace(door, store, { t, say }) : '';
  return (
    <Frame title={t('volunteer-title')}>
      <Heading level={1} text={t('volunteer-title')} />
      <Text className="p">{t('volunteer-lead')}</Text>
      {place ? <Text className="small">{place}</Text> : null}
      {encoded.ok ? null : <Notice tone="calm" text={t('volunteer-code-damaged')} />}
      {base ? (
        <View className="row">
          <Button text={t('volunteer-code-show')} onPress={() => setShown(true)} />
        </View>
      ) : (
        <Notice tone="calm" text={t('volunteer-code-none')} />
      )}
      <Notice tone="care" text={t('volunteer-care')} />
      <Heading level={2} text={t('volunteer-asked')} />
      {standQuestions(store.pack.topics).map((question) => (
        <Answer key={question.id} question={question} startOpen={false} />
      ))}
      <View className="card">
        <Cell title={t('volunteer-more')} onPress={() => void openPage('questions')} />
      </View>
      <Heading level={2} text={t('home-hotlines')} />
      <View className="card">
        <Hotlines lines={store.pack.hotlines} />
      </View>
      {shown ? <FullScreen link={link} place={place} onClose={() => setShown(false)} /> : null}
    </Frame>
  );
}

export default guarded(VolunteerPage, helpPart, volunteerArticle);
