import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { Guide } from '@/content';
import { CityCard } from '@/components/city-card';
import { Hotlines } from '@/components/hotlines';
import { LaunchNotice } from '@/components/launch-notice';
import { OpenStep, StepList, type StepUse } from '@/components/step-list';
import { openPage } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Cell, useReadOnly } from '@/ui';
import { fallbackOf } from './fallback';
import { onPhone } from './progress';
import { SendGuide } from './send-guide';
import { TrailCard } from './trail-card';
import type { StepsInUse } from './use-steps';

interface WholeGuideProps extends PropsWithChildren {
  readonly guide: Guide;
  readonly steps: StepsInUse;
  readonly use: StepUse;
}

/** All steps, what is told below them, and what belongs to the guide. */
export const WholeGuide = ({ guide, steps, use, children }: WholeGuideProps) => {
  const { t } = useWords();
  const readOnly = useReadOnly();
  const store = useStore();
  const { sent } = steps;
  const own = useCity().city?.record?.city.hotlines ?? [];
  return (
    <>
      {sent ? (
        <View className="card card--sent">
          <LaunchNotice at="step" />
          <OpenStep step={sent} index={guide.steps.indexOf(sent)} {...use} />
        </View>
      ) : null}
      <View className="card" id="steps">
        <StepList steps={guide.steps} open={steps.open} onOpen={steps.openStep} {...use} />
      </View>
      {children}
      {readOnly ? <TrailCard guide={guide} /> : null}
      <CityCard channel={guide.channel} trail={guide.trail} keyword={guide.keyword} />
      {onPhone(guide) && !readOnly ? null : (
        <View className="card">
          <Hotlines lines={[...fallbackOf(guide, undefined, store).hotlines, ...own]} />
        </View>
      )}
      <View className="card card--rows">
        <Cell title={t('home-papers')} onPress={() => void openPage('papers', { for: guide.channel })} />
      </View>
      <SendGuide guide={guide} />
    </>
  );
};
