import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Guide } from '@/content';
import { LaunchNotice } from '@/components/launch-notice';
import { OpenStep, StepList, type StepUse } from '@/components/step-list';
import { Beside } from './beside';
import type { StepsInUse } from './use-steps';

interface WholeGuideProps {
  readonly guide: Guide;
  readonly steps: StepsInUse;
  readonly use: StepUse;
  /** What stands between the steps and the rest. */
  readonly children?: ReactNode;
}

/** All steps, and what belongs to the guide. */
export const WholeGuide = ({ guide, steps, use, children }: WholeGuideProps) => {
  const { sent } = steps;
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
      <Beside guide={guide} />
    </>
  );
};
