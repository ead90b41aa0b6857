import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Guide, Step } from '@/content';
import { progressOf } from '@/domain/progress';
import { wayOn } from '@/domain/stuck';
import { openPage } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Cell, Heading, Pressable, Tick } from '@/ui';
import { useAnnounce } from '../parts/announce';
import { Claims, useHere } from '../parts/claims';
import { Drawing } from '../parts/drawing';
import { EntranceDoor } from '../parts/entrance';
import { Explained } from '../parts/explained';
import { CopyWords, Hotlines } from '../parts/reach';

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
  const way = wayOn(guide, step, useStore());
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
  const [open, setOpen] = useState<'why' | 'stuck'>();
  const show = (panel: 'why' | 'stuck') => setOpen(open === panel ? undefined : panel);
  const entrance = step.entrance ? store.entrance(step.entrance) : undefined;
  const claims = useHere(step.claims ?? []);
  return (
    <>
      {step.detail ? <Explained text={step.detail} /> : null}
      {step.sketch ? <Drawing sketch={step.sketch} /> : null}
      {(step.tips ?? []).map((tip) => (
        <Explained key={tip.zh} text={tip} />
      ))}
      {step.keyword ? <CopyWords words={step.keyword} /> : null}
      {entrance ? <EntranceDoor entrance={entrance} /> : null}
      <View className="links">
        {claims.length > 0 ? (
          <Pressable className="link" expanded={open === 'why'} onPress={() => show('why')}>
            {open === 'why' ? t('guide-why-close') : t('guide-why', { n: claims.length })}
          </Pressable>
        ) : null}
        <Pressable className="link link--care" expanded={open === 'stuck'} onPress={() => show('stuck')}>
          {open === 'stuck' ? t('guide-stuck-close') : t('guide-stuck')}
        </Pressable>
      </View>
      {open === 'why' ? <Claims ids={claims} /> : null}
      {open === 'stuck' ? <WayOnPanel guide={guide} step={step} /> : null}
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
  const ticked = ticks.has(step.id);
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
        <Pressable className="link step__open" onPress={() => setReopened(true)}>
          {t('guide-open')}
        </Pressable>
        <View className="more">
          {step.when ? <Text className="small">{say(step.when)}</Text> : null}
          <StepBody guide={guide} step={step} />
        </View>
      </View>
    </View>
  );
};
