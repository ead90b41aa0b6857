import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useWords } from '@/state';
import { TextLink } from '@/ui';
import type { PlanStep } from './plan';
import { PlanCard } from './plan-card';

interface CarePlanProps {
  /** The steps that apply, in order. */
  readonly things: readonly PlanStep[];
  /** The step to begin with. */
  readonly start: string | undefined;
  readonly mine: boolean;
  readonly city: string | undefined;
}

/** Care mode: one thing of the plan, how many there are, and the ways to the ones before and after. */
export const CarePlan = ({ things, start, mine, city }: CarePlanProps) => {
  const { t } = useWords();
  const [chosen, choose] = useState<string>();
  const index = Math.max(
    0,
    things.findIndex(({ id }) => id === (chosen ?? start)),
  );
  const [before, step, after] = [things[index - 1], things[index], things[index + 1]];
  if (!step) return null;
  return (
    <>
      <Text className="small">{t('care-thing', { n: index + 1, total: things.length })}</Text>
      <PlanCard key={step.id} step={step} number={index + 1} current asked={false} mine={mine} city={city} />
      <View className="links">
        {before ? <TextLink text={t('care-thing-before')} onPress={() => choose(before.id)} /> : null}
        {after ? <TextLink text={t('care-thing-next')} onPress={() => choose(after.id)} /> : null}
      </View>
    </>
  );
};
