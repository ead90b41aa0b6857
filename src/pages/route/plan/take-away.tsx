import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { answersToQuery } from '@/domain/route/link';
import type { ShownRoute } from '@/domain/route/mine';
import type { PlanStep } from '@/domain/route/plan';
import { planAsText } from '@/domain/route/text';
import { copyWords, linkTo, today } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Button, Dock, Notice, SendButton } from '@/ui';
import { flow } from '../flow';
import { followLink } from './step';
import { planWords } from './words';

interface TakeAwayProps {
  readonly route: ShownRoute;
  readonly steps: readonly PlanStep[];
  /** The steps that apply, in order. */
  readonly things: readonly PlanStep[];
}

/** What to do with the plan: copy it, send it, or go and do the next thing that has a place to do it. */
export const TakeAway = ({ route, steps, things }: TakeAwayProps) => {
  const { ticks } = usePerson();
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string; readonly words?: string }>();
  const copy = async (copied: string, good: string) =>
    setSaid((await copyWords(copied)).ok ? { good: true, text: good } : { good: false, text: t('plan-copy-refused'), words: copied });
  const go = things.find((step) => step.links.length > 0 && !ticks.has(step.tick));
  const link = go?.links[0];
  const send = () => {
    const address = linkTo('plan', answersToQuery(flow, route.answers, route.city));
    if (address) void copy(address, t('plan-link-copied'));
  };
  return (
    <>
      <View className="row">
        <Button tone="quiet" text={t('plan-copy')} onPress={() => void copy(planAsText(steps, store, planWords(words, today())), t('plan-copied'))} />
      </View>
      {said ? <Notice tone={said.good ? 'calm' : 'care'} text={said.text} /> : null}
      {said?.words ? (
        <View className="card">
          <Text className="p plan__text" userSelect selectable>
            {said.words}
          </Text>
        </View>
      ) : null}
      <Dock>
        <SendButton text={t('plan-send')} onPress={send} />
        {go && link ? <Button text={t('plan-go-step', { n: things.indexOf(go) + 1 })} onPress={() => void followLink(link)} /> : null}
      </Dock>
    </>
  );
};
