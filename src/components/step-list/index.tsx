import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Step } from '@/content';
import type { Ticks } from '@/lib/ticks';
import { ReadAloud } from '@/components/read-aloud';
import { useWords } from '@/state';
import { Heading, Pressable, Tick, useReadOnly } from '@/ui';
import { StepBody } from './step-body';
import './style.css';

/** What is done with the steps of a list; without ticks they are only read. */
export interface StepUse {
  readonly ticks?: Ticks;
  readonly onTick?: (step: Step) => void;
  /** What stands above the words of a step, such as how to get to its screen. */
  readonly before?: (step: Step) => ReactNode;
  /** What stands below them. */
  readonly after?: (step: Step) => ReactNode;
}

interface OpenStepProps extends StepUse {
  readonly step: Step;
  /** Its place in the list, from 0. */
  readonly index: number;
}

/** One step with all that it says. Its number is the tick. */
export const OpenStep = ({ step, index, ticks, onTick, before, after }: OpenStepProps) => {
  const { t, say } = useWords();
  const readOnly = useReadOnly();
  const title = say(step.title);
  const mark = String(index + 1);
  return (
    <View className="step step--open">
      <View className="step__head">
        {ticks && onTick && !readOnly ? (
          <Tick
            shape="round"
            checked={ticks.has(step.id)}
            current={!ticks.has(step.id)}
            mark={mark}
            label={t('guide-step-label', { n: mark, title })}
            onChange={() => onTick(step)}
          />
        ) : (
          <Text className="step__n">{mark}</Text>
        )}
        <Heading level={2} look={3} text={title} />
      </View>
      {before?.(step)}
      <StepBody step={step} />
      <ReadAloud lines={[step.title, ...[step.detail ?? []].flat(), ...(step.tips ?? [])].map(say)} />
      {after?.(step)}
    </View>
  );
};

interface StepListProps extends StepUse {
  /** What a page scrolls to it by. */
  readonly id?: string | undefined;
  readonly steps: readonly Step[];
  /** The id of the one step that is open. */
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
}

/**
 * Steps in their order: one open, the others one line each, which a tap opens. A line is one node with its words, and
 * its number is drawn, so that what is shut costs next to nothing. Where nothing can be tapped all are open.
 */
export const StepList = ({ id, steps, open, onOpen, ...use }: StepListProps) => {
  const { t, say } = useWords();
  const readOnly = useReadOnly();
  return (
    <View id={id} className="steps">
      {steps.map((step, index) => {
        if (readOnly || step.id === open) return <OpenStep key={step.id} step={step} index={index} {...use} />;
        const title = say(step.title);
        const done = use.ticks?.has(step.id) ?? false;
        return (
          <Pressable
            key={step.id}
            className={done ? 'step step--done' : 'step'}
            label={done ? t('guide-step-done', { n: index + 1, title }) : undefined}
            onPress={() => onOpen(step.id)}
          >
            {title}
          </Pressable>
        );
      })}
    </View>
  );
};
