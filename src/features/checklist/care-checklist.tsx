import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { usePerson, useStore, useWords } from '@/state';
import { TextLink } from '@/ui';
import { Item } from './checklist-item';

interface CareChecklistProps {
  /** The item of the link, and its step; else the first that is not done is shown. */
  readonly asked: string;
  readonly step: string;
}

/** Care mode: one thing of the checklist, open, how many there are, and the ways to the ones before and after. */
export const CareChecklist = ({ asked, step }: CareChecklistProps) => {
  const { ticks } = usePerson();
  const { t } = useWords();
  const items = useStore().pack.prerequisites;
  const find = (id: string | undefined) => items.find((item) => item.id === id);
  // Chosen from the start, so that a tick does not take the thing away.
  const [chosen, choose] = useState(() => (find(asked) ?? items.find(({ id }) => !ticks.has(id)) ?? items[0])?.id);
  const item = find(chosen) ?? items[0];
  if (!item) return null;
  const index = items.indexOf(item);
  const [before, after] = [items[index - 1], items[index + 1]];
  return (
    <>
      <Text className="small">{t('care-thing', { n: index + 1, total: items.length })}</Text>
      <Item key={item.id} item={item} startOpen startStep={item.id === asked ? step : ''} />
      <View className="links">
        {before ? <TextLink text={t('care-thing-before')} onPress={() => choose(before.id)} /> : null}
        {after ? <TextLink text={t('care-thing-next')} onPress={() => choose(after.id)} /> : null}
      </View>
    </>
  );
};
