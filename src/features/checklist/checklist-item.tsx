import { Text, View } from '@tarojs/components';
import type { Prerequisite, Step } from '@/content';
import { neededBy, readiness } from './readiness';
import { openPage } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Cell, Disclosure, Heading, Pressable, Tick, useDisclosure, useReadOnly } from '@/ui';
import { CityCard } from '@/components/city-card';
import { useAnnounce } from '@/components/announce';
import { Why } from '@/components/claims';
import { ScreenSketch } from '@/components/screen-sketch';
import { EntranceCard } from '@/components/entrance';
import { GlossaryText } from '@/components/glossary-text';
import { CopyText } from '@/components/copy-text';
import { Hotlines } from '@/components/hotlines';

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

const SetupStep = ({ step, index }: { readonly step: Step; readonly index: number }) => {
  const { t, say } = useWords();
  const store = useStore();
  const entrance = step.entrance ? store.entrance(step.entrance) : undefined;
  return (
    <View className="setup">
      <Text className="strong">{t('guide-step-label', { n: index + 1, title: say(step.title) })}</Text>
      {step.when ? <Text className="small">{say(step.when)}</Text> : null}
      {step.detail ? <GlossaryText text={step.detail} /> : null}
      {step.sketch ? <ScreenSketch sketch={step.sketch} /> : null}
      {(step.tips ?? []).map((tip) => (
        <GlossaryText key={tip.zh} text={tip} />
      ))}
      {step.keyword ? <CopyText words={step.keyword} /> : null}
      {entrance ? <EntranceCard entrance={entrance} /> : null}
      <Why ids={step.claims ?? []} />
      <Disclosure
        className="link--care"
        label={t('checklist-stuck-label', { title: say(step.title) })}
        show={t('guide-stuck')}
        hide={t('guide-stuck-close')}
      >
        <Fails step={step} />
      </Disclosure>
    </View>
  );
};

const Details = ({ item }: { readonly item: Prerequisite }) => {
  const { t, say } = useWords();
  const store = useStore();
  const lines = item.hotlines.flatMap((id) => store.hotline(id) ?? []);
  return (
    <View className="item__more">
      <Heading level={2} text={t('checklist-why')} />
      <GlossaryText text={item.why} />
      <Heading level={2} text={t('checklist-see')} />
      <GlossaryText text={item.howToSee} />
      <Heading level={2} text={t('checklist-do')} />
      {item.steps.map((step, index) => (
        <SetupStep key={step.id} step={step} index={index} />
      ))}
      <Why ids={item.claims} />
      {item.id === 'enrolment' ? <CityCard channel="counter" bare /> : null}
      <Heading level={2} text={t('checklist-blocks')} />
      {neededBy(item, store).map(({ guide, need }) => (
        <Cell
          key={guide.id}
          title={t(`checklist-${need.level}`, { guide: say(guide.title) })}
          note={say(need.why)}
          onPress={() => void openPage('guide', { id: guide.id })}
        />
      ))}
      <Hotlines lines={lines} />
    </View>
  );
};

/** One prerequisite: a tick, what it is, and on request why, how to see whether it is done, and how to get it. */
export const Item = ({ item, startOpen }: { readonly item: Prerequisite; readonly startOpen: boolean }) => {
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
      {details.open ? <Details item={item} /> : null}
    </View>
  );
};
