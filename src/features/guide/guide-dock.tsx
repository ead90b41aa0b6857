import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Guide } from '@/content';
import { callNumber, copyWords, linkOf, sendLink } from '@/platform';
import { useStore, useWords } from '@/state';
import { Button, Dock, LinkButton, Notice, ShareButton } from '@/ui';
import { OpenButton } from '@/components/entrance';
import { useShareCard } from '@/components/launch-context';
import type { EntranceUse } from '@/components/entrance/use-entrance';

type Said = { readonly tone: 'care' | 'calm'; readonly text: string; readonly words?: string };

/** The one thing to do next outside the app: open the entrance, else copy the words to search, else call. */
const MainButton = ({
  guide,
  use,
  say: tell,
}: {
  readonly guide: Guide;
  readonly use: EntranceUse;
  readonly say: (said: Said | undefined) => void;
}) => {
  const { t } = useWords();
  const store = useStore();
  const entrance = guide.entrance ? store.entrance(guide.entrance) : undefined;
  const line = (guide.ifStuck.hotlines ?? []).map((id) => store.hotline(id)).find((found) => found !== undefined);
  const words = guide.keyword;
  if (entrance && use.way.kind !== 'words')
    return <OpenButton entrance={entrance} way={use.way} onPress={() => void use.open()} />;
  if (words) {
    const copy = async () =>
      tell(
        (await copyWords(words)).ok
          ? { tone: 'calm', text: t('dock-copied', { keyword: words }) }
          : { tone: 'care', text: t('copy-refused', { words }) },
      );
    return <Button text={t('guide-copy', { keyword: words })} onPress={() => void copy()} />;
  }
  if (!line) return null;
  const call = async () =>
    tell(
      (await callNumber(line.number)).ok
        ? undefined
        : { tone: 'calm', text: t('call-refused', { number: line.number }) },
    );
  return (
    <LinkButton text={t('call', { number: line.number })} href={`tel:${line.number}`} onPress={() => void call()} />
  );
};

/** The bar at the lower edge of a guide: send to a friend, and the way out. */
export const GuideDock = ({ guide, use }: { readonly guide: Guide; readonly use: EntranceUse }) => {
  const { t } = useWords();
  const [said, setSaid] = useState<Said>();
  const card = useShareCard();
  const send = async () => {
    const sent = await sendLink(card());
    if (sent.ok) setSaid(sent.value === 'copied' ? { tone: 'calm', text: t('share-copied') } : undefined);
    else setSaid({ tone: 'care', text: t('share-refused'), words: linkOf(card()) });
  };
  return (
    <Dock label={t('dock-label')}>
      {said ? (
        <View className="dock__line">
          <Notice tone={said.tone} text={said.text}>
            {said.words ? (
              <Text className="small" userSelect selectable>
                {said.words}
              </Text>
            ) : null}
          </Notice>
        </View>
      ) : null}
      <View className="dock__side">
        <ShareButton text={t('share-button')} onPress={() => void send()} />
      </View>
      <View className="dock__main">
        <MainButton guide={guide} use={use} say={setSaid} />
      </View>
    </Dock>
  );
};
