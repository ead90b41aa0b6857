import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { PlanStep } from './plan';
import { planAsText } from './plan-text';
import { copyWords, linkOf, sendLink, today } from '@/platform';
import { TakeAlong } from '@/features/take-along';
import { usePerson, useStore, useWords } from '@/state';
import { Button, Dock, Notice, ShareButton } from '@/ui';
import { useShareCard } from '@/components/launch-context';
import { usePlaceName } from '@/components/link-city';
import { followLink } from './plan-card';
import { pictureHead, pictureLines } from './picture-lines';
import { planTitle, planWords } from './plan-words';
import { useDeadlineFacts } from './use-deadline-facts';

interface TakeAwayProps {
  readonly steps: readonly PlanStep[];
  /** The steps that apply, in order. */
  readonly things: readonly PlanStep[];
  /** Adcode of the place that the plan is for. */
  readonly city: string | undefined;
  /** A route that somebody sent has no dates of the reader's. */
  readonly mine: boolean;
  readonly pays: boolean;
}

/** What to do with the plan: copy it, send it, or go and do the next thing that has a place to do it. */
export const TakeAway = ({ steps, things, city, mine, pays }: TakeAwayProps) => {
  const { ticks } = usePerson();
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const placeName = usePlaceName(city);
  const planned = planWords(words, useDeadlineFacts(mine), store);
  const text = planAsText(steps, store, planned);
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string; readonly words?: string }>();
  const copy = async (copied: string, good: string) =>
    setSaid(
      (await copyWords(copied)).ok
        ? { good: true, text: good }
        : { good: false, text: t('plan-copy-refused'), words: copied },
    );
  const go = things.find((step) => step.links.length > 0 && !ticks.has(step.tick));
  const link = go?.links[0];
  const card = useShareCard();
  const send = async () => {
    const sent = await sendLink(card());
    if (!sent.ok) setSaid({ good: false, text: t('plan-copy-refused'), words: linkOf(card()) });
    else if (sent.value === 'copied') setSaid({ good: true, text: t('plan-link-copied') });
  };
  return (
    <>
      <TakeAlong
        head={pictureHead(placeName, words, today())}
        title={planTitle(things.length, placeName, words)}
        lines={pictureLines(things, words, planned)}
        text={text}
        pays={pays}
      />
      <View className="row screen-only">
        <Button tone="quiet" text={t('plan-copy')} onPress={() => void copy(text, t('plan-copied'))} />
      </View>
      {said ? <Notice tone={said.good ? 'calm' : 'care'} text={said.text} /> : null}
      {said?.words ? (
        <View className="card">
          <Text className="p plan__text" userSelect selectable>
            {said.words}
          </Text>
        </View>
      ) : null}
      <Dock label={t('dock-label')}>
        <View className="dock__side">
          <ShareButton text={t('plan-send')} onPress={() => void send()} />
        </View>
        {go && link ? (
          <View className="dock__main">
            <Button text={t('plan-go-step', { n: things.indexOf(go) + 1 })} onPress={() => void followLink(link)} />
          </View>
        ) : null}
      </Dock>
    </>
  );
};
