import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Guide } from '@/content';
import { Selectable, useCopy } from '@/components/copy-text';
import { ForParents } from '@/components/for-parents';
import { useShareCard } from '@/components/launch-context';
import { linkOf, sendLink } from '@/platform';
import { useStore, useWords } from '@/state';
import { Button, Notice, ShareButton, useReadOnly } from '@/ui';
import { guideAsText } from './guide-text';

type Said = { readonly tone: 'care' | 'calm'; readonly text: string; readonly words?: string };

/** Sends the guide to somebody: as a link, or whole as plain text. Refused, the words stand there to be selected. */
export const SendGuide = ({ guide }: { readonly guide: Guide }) => {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const card = useShareCard();
  const { copy } = useCopy();
  const [said, setSaid] = useState<Said>();
  if (useReadOnly()) return null;
  const send = async () => {
    const sent = await sendLink(card());
    if (sent.ok) setSaid(sent.value === 'copied' ? { tone: 'calm', text: t('share-copied') } : undefined);
    else setSaid({ tone: 'care', text: t('share-refused'), words: linkOf(card()) });
  };
  const copyAll = async () => {
    const text = guideAsText(guide, store, words);
    const copied = (await copy(text)) === 'copied';
    setSaid(
      copied
        ? { tone: 'calm', text: t('copy-guide-done') }
        : { tone: 'care', text: t('copy-guide-refused'), words: text },
    );
  };
  return (
    <>
      <View className="row">
        <ShareButton text={t('share-button')} onPress={() => void send()} />
        <ForParents />
        <Button tone="quiet" text={t('copy-guide')} onPress={() => void copyAll()} />
      </View>
      {said ? (
        <Notice tone={said.tone} text={said.text}>
          {said.words ? <Selectable words={said.words} /> : null}
        </Notice>
      ) : null}
    </>
  );
};
