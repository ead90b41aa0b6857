import { Text, View } from '@tarojs/components';
import type { Prerequisite, Step } from '@/content';
import { Why } from '@/components/claims';
import { Hotlines } from '@/components/hotlines';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell } from '@/ui';
import { neededBy } from './readiness';

/** How people fail at a step, each with its mend, and the way to all messages met there. */
const Fails = ({ step }: { readonly step: Step }) => {
  const { t, say } = useWords();
  return (
    <View>
      {step.fails?.rows.map((fail) => (
        <Text key={fail.sees.zh} className="p">
          {t('checklist-fail', { sees: say(fail.sees), mend: say(fail.mend) })}
        </Text>
      ))}
      <Why ids={step.fails?.claims ?? []} />
      <Cell
        title={t('guide-stuck-screen')}
        note={t('guide-stuck-screen-note')}
        onPress={() => void openPage('trouble', { step: step.id })}
      />
    </View>
  );
};

/** What helps with an item that will not get done: how its steps fail, whom to call, and what it is needed for. */
export const ItemHelp = ({ item, steps }: { readonly item: Prerequisite; readonly steps: readonly Step[] }) => {
  const { t, say } = useWords();
  const store = useStore();
  return (
    <>
      {steps.map((step) => (
        <Fails key={step.id} step={step} />
      ))}
      <Hotlines lines={item.hotlines.flatMap((id) => store.hotline(id) ?? [])} />
      <Text className="small">{t('checklist-blocks')}</Text>
      {neededBy(item, store).map(({ guide, need }) => (
        <Cell
          key={guide.id}
          title={t(`checklist-${need.level}`, { guide: say(guide.title) })}
          note={say(need.why)}
          onPress={() => void openPage('guide', { id: guide.id })}
        />
      ))}
    </>
  );
};
