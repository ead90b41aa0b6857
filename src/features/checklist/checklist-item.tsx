import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Prerequisite } from '@/content';
import { readiness } from './readiness';
import { usePerson, useStore, useWords } from '@/state';
import { Pressable, TextLink, Tick, useDisclosure, useReadOnly } from '@/ui';
import { CityCard } from '@/components/city-card';
import { useAnnounce } from '@/components/announce';
import { Why } from '@/components/claims';
import { GlossaryText } from '@/components/glossary-text';
import { useSheet } from '@/components/sheet';
import { StepList } from '@/components/step-list';
import { ItemHelp } from './item-help';

/** Why it is needed, how to see whether it is done, and how to get it done, one step at a time. */
const Details = ({ item, startStep }: { readonly item: Prerequisite; readonly startStep: string }) => {
  const { t, say } = useWords();
  const readOnly = useReadOnly();
  const sheet = useSheet();
  const [open, setOpen] = useState((item.steps.find(({ id }) => id === startStep) ?? item.steps[0])?.id);
  const step = item.steps.find(({ id }) => id === open);
  const help = () =>
    sheet.show({ title: t('checklist-stuck'), body: <ItemHelp item={item} steps={step ? [step] : []} /> });
  return (
    <View className="item__more">
      <GlossaryText text={item.why} />
      <Text className="p">{t('checklist-see', { how: say(item.howToSee) })}</Text>
      <StepList id={startStep ? 'asked-step' : undefined} steps={item.steps} open={open} onOpen={setOpen} />
      <View className="links">
        <Why ids={item.claims} />
        <TextLink text={t('checklist-stuck')} onPress={help} />
      </View>
      {item.id === 'enrolment' ? <CityCard channel="counter" bare /> : null}
      {readOnly ? <ItemHelp item={item} steps={item.steps} /> : null}
    </View>
  );
};

interface ItemProps {
  readonly item: Prerequisite;
  readonly startOpen: boolean;
  /** The step that is open at first; the first one where it has no such step. */
  readonly startStep?: string;
}

/** One prerequisite: a tick, what it is, and on request why, how to see whether it is done, and how to get it. */
export const Item = ({ item, startOpen, startStep = '' }: ItemProps) => {
  const { ticks, toggle } = usePerson();
  const { t, say } = useWords();
  const store = useStore();
  const announce = useAnnounce();
  const details = useDisclosure(startOpen);
  const readOnly = useReadOnly();
  const ticked = ticks.has(item.id);
  const tick = () => {
    toggle(item.id);
    const { done, total } = readiness(ticks, store);
    announce(t('checklist-count', { done: ticked ? done - 1 : done + 1, total }));
  };
  return (
    <View className="card item">
      <Tick shape="square" checked={ticked} label={t('checklist-tick', { title: say(item.title) })} onChange={tick} />
      <View className="item__body">
        <Pressable className="item__head" expanded={details.open} onPress={details.toggle}>
          <Text className="strong">{say(item.title)}</Text>
          <Text className="small">{say(item.summary)}</Text>
          {readOnly ? null : (
            <Text className="item__toggle">{t(details.open ? 'checklist-less' : 'checklist-more')}</Text>
          )}
        </Pressable>
      </View>
      {details.open ? <Details item={item} startStep={startStep} /> : null}
    </View>
  );
};
