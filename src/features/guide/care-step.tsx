import { Text, View } from '@tarojs/components';
import type { Guide } from '@/content';
import { LaunchNotice } from '@/components/launch-notice';
import { OpenStep, type StepUse } from '@/components/step-list';
import { useWords } from '@/state';
import { TextLink } from '@/ui';
import type { StepsInUse } from './use-steps';

interface CareStepProps {
  readonly guide: Guide;
  readonly steps: StepsInUse;
  readonly use: StepUse;
}

/** Care mode: the one step that the person is at, how many there are, and the way back to the one before. */
export const CareStep = ({ guide, steps, use }: CareStepProps) => {
  const { t } = useWords();
  const { at } = steps;
  if (!at) return null;
  const index = guide.steps.indexOf(at);
  const before = guide.steps[index - 1];
  return (
    <View className="card" id="steps">
      {steps.sent ? <LaunchNotice at="step" /> : null}
      <Text className="small">{t('home-step', { n: index + 1, total: guide.steps.length })}</Text>
      <OpenStep step={at} index={index} {...use} />
      {before ? <TextLink text={t('care-step-before')} onPress={() => steps.openStep(before.id)} /> : null}
    </View>
  );
};
