import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useCareMode } from '@/components/care-mode';
import { useSendToParents, useShareCard } from '@/components/launch-context';
import { Selectable } from '@/components/copy-text';
import { useSheet } from '@/components/sheet';
import { linkOf, openPage, sendLink } from '@/platform';
import { useWords } from '@/state';
import { Button, Notice, ShareButton } from '@/ui';

/** While it is open, what is sent from this page opens in care mode; the sender can look at it first. */
const ParentsPanel = () => {
  const { t } = useWords();
  const { setCare } = useCareMode();
  const shareCard = useShareCard();
  const [said, setSaid] = useState<'copied' | 'refused'>();
  useSendToParents(true);
  const send = async () => {
    const sent = await sendLink(shareCard());
    if (!sent.ok) setSaid('refused');
    else if (sent.value === 'copied') setSaid('copied');
  };
  const look = () => {
    const { page, query } = shareCard();
    setCare(true);
    void openPage(page, query);
  };
  return (
    <>
      <Text className="p">{t('along-parents-text')}</Text>
      <View className="row">
        <ShareButton text={t('along-parents-send')} onPress={() => void send()} />
        <Button tone="quiet" text={t('along-parents-look')} onPress={look} />
      </View>
      {said ? <Notice tone={said === 'copied' ? 'calm' : 'care'} text={t(`share-${said}`)} /> : null}
      {said === 'refused' ? <Selectable words={linkOf(shareCard())} /> : null}
      <Text className="small">{t('along-parents-back')}</Text>
    </>
  );
};

/** The button beside the other ways to send a page. */
export const ForParents = () => {
  const { t } = useWords();
  const { show } = useSheet();
  const title = t('along-parents');
  return <Button tone="quiet" text={title} onPress={() => show({ title, body: <ParentsPanel /> })} />;
};
