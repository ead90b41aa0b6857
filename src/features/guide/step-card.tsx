import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Guide, Step } from '@/content';
import { progressOf } from './progress';
import { fallbackOf } from './fallback';
import { openPage } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Cell, Heading, TextLink, Tick, useDisclosure, useReadOnly } from '@/ui';
import { useAnnounce } from '@/components/announce';
import { Why } from '@/components/claims';
import { ScreenSketch } from '@/components/screen-sketch';
import { EntranceCard } from '@/components/entrance';
import { GlossaryText } from '@/components/glossary-text';
import { CopyText } from '@/components/copy-text';
import { Hotlines } from '@/components/hotlines';

interface StepProps {
  readonly guide: Guide;
  readonly step: Step;
  readonly index: number;
  readonly current: boolean;
  /** Someone sent this very step. */
  readonly asked: boolean;
}

const WayOnPanel = ({ guide, step }: Pick<StepProps, 'guide' | 'step'>) => {
  const { t, say } = useWords();
  const way = fallbackOf(guide, step, useStore());
  // Seven times the same numbers would hide the steps; they stand once, below the guide.
  if (useReadOnly()) return way.hint ? <Text className="p">{say(way.hint)}</Text> : null;
  return (
    <View className="way">
      <Cell
        title={t('guide-stuck-screen')}
        note={t('guide-stuck-screen-note')}
        onPress={() => void openPage('trouble', { step: step.id })}
      />
      {way.hint ? <Text className="p">{say(way.hint)}</Text> : null}
      <Cell
        title={t('guide-stuck-search')}
        note={t('guide-stuck-search-note')}
        onPress={() => void openPage('search')}
      />
      <Text className="small">{t('guide-stuck-hotlines')}</Text>
      <Hotlines lines={way.hotlines} />
      <Cell
        title={t('guide-stuck-script')}
        note={t('guide-stuck-script-note')}
        onPress={() => void openPage('script', { step: step.id })}
      />
      {way.guides.length > 0 ? <Text className="small">{t('guide-stuck-guides')}</Text> : null}
      {way.guides.map((other) => (
        <Cell
          key={other.id}
          title={say(other.title)}
          note={say(other.summary)}
          onPress={() => void openPage('guide', { id: other.id })}
        />
      ))}
    </View>
  );
};

const StepBody = ({ guide, step }: Pick<StepProps, 'guide' | 'step'>) => {
  const { t } = useWords();
  const store = useStore();
  const stuck = useDisclosure();
  const entrance = step.entrance ? store.entrance(step.entrance) : undefined;
  return (
    <>
      {step.detail ? <GlossaryText text={step.detail} /> : null}
      {step.sketch ? <ScreenSketch sketch={step.sketch} /> : null}
      {(step.tips ?? []).map((tip) => (
        <GlossaryText key={tip.zh} text={tip} />
      ))}
      {step.keyword ? <CopyText words={step.keyword} /> : null}
      {entrance ? <EntranceCard entrance={entrance} /> : null}
      <View className="links">
        <Why ids={step.claims ?? []} />
        <TextLink
          className="link--care"
          expanded={stuck.open}
          text={t(stuck.open ? 'guide-stuck-close' : 'guide-stuck')}
          onPress={stuck.toggle}
        />
      </View>
      {stuck.open ? <WayOnPanel guide={guide} step={step} /> : null}
    </>
  );
};

/**
 * One step: a tick with its number, the title, and the rest while it is not ticked. A ticked step shuts by its class
 * alone, so that a tick costs little.
 */
export const StepCard = ({ guide, step, index, current, asked }: StepProps) => {
  const { ticks, toggle } = usePerson();
  const { t, say } = useWords();
  const [reopened, setReopened] = useState(asked);
  const announce = useAnnounce();
  const readOnly = useReadOnly();
  const ticked = ticks.has(step.id) && !readOnly;
  const tick = () => {
    setReopened(false);
    toggle(step.id);
    const { done, total } = progressOf(guide, ticks);
    announce(t('said-ticks', { done: ticked ? done - 1 : done + 1, total }));
  };
  return (
    <View className={ticked && !reopened ? 'step step--shut' : 'step'}>
      <Tick
        shape="round"
        checked={ticked}
        current={current}
        mark={String(index + 1)}
        label={t('guide-step-label', { n: index + 1, title: say(step.title) })}
        onChange={tick}
      />
      <View className="body">
        <View className="step__head">
          <Heading level={3} text={say(step.title)} />
        </View>
        <TextLink className="step__open" text={t('guide-open')} onPress={() => setReopened(true)} />
        <View className="more">
          {step.when ? <Text className="small">{say(step.when)}</Text> : null}
          <StepBody guide={guide} step={step} />
        </View>
      </View>
    </View>
  );
};
