import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { Guide, Step } from '@/content';
import { BenefitGate } from '@/components/benefit-gate';
import { useOneThing } from '@/components/care-mode';
import { useEntrance } from '@/components/entrance/use-entrance';
import { useSharedQuery } from '@/components/launch-context';
import { PageLayout } from '@/components/page-layout';
import { PayBy } from '@/components/place-dates';
import { useSheet } from '@/components/sheet';
import { useStore, useWords } from '@/state';
import { Heading, useReadOnly } from '@/ui';
import { CareStep } from './care-step';
import { Finished } from './finished';
import { GuideDock } from './guide-dock';
import { ChangedSteps, DueNotice } from './guide-notices';
import { LeaveHint } from './leave-hint';
import { MissingBanner } from './missing-banner';
import { onPhone } from './progress';
import { StuckHelp } from './stuck-help';
import { useLocalGuide } from './use-local-guide';
import { useSteps } from './use-steps';
import { WholeGuide } from './whole-guide';
import { WhoseWay } from './whose-way';

const hasStep = (guide: Guide, step: string): boolean => guide.steps.some(({ id }) => id === step);

/** Where only words can be read: what the half-sheet of a step would say. */
const Hint = ({ step }: { readonly step: Step }) => {
  const { say } = useWords();
  return step.stuck?.hint ? <Text className="p">{say(step.stuck.hint)}</Text> : null;
};

interface StepGuideProps {
  readonly guide: Guide;
  readonly asked: string;
}

const Body = ({ guide: usual, asked }: StepGuideProps) => {
  const { t } = useWords();
  const readOnly = useReadOnly();
  const store = useStore();
  const sheet = useSheet();
  const local = useLocalGuide(usual);
  // A step that was sent may stand in one of the two ways only.
  const [asUsual, setAsUsual] = useState(hasStep(usual, asked) && !hasStep(local, asked));
  const guide = asUsual ? usual : local;
  const steps = useSteps(guide, asked);
  const { brief, toggle } = useOneThing();
  const entrance = useEntrance(store.entrance(guide.entrance ?? ''));
  const first = guide.steps[0];
  const { at } = steps;
  useSharedQuery(at && at !== first ? { id: guide.id, step: at.id } : { id: guide.id });
  const use = {
    ticks: steps.ticks,
    onTick: steps.tick,
    before: (step: Step) =>
      step === first ? <LeaveHint channel={guide.channel} entrance={guide.entrance} use={entrance} /> : null,
    ...(readOnly ? { after: (step: Step) => <Hint step={step} /> } : {}),
  };
  const gate = asked ? <BenefitGate guide={usual} /> : null;
  return (
    <>
      {brief ? null : (
        <WhoseWay
          guide={guide}
          local={local.trail !== usual.trail}
          asUsual={asUsual}
          onSwitch={() => setAsUsual(!asUsual)}
          sent={steps.sent !== undefined}
        />
      )}
      {brief && onPhone(guide) ? <PayBy /> : null}
      <DueNotice guide={guide} />
      {readOnly || brief ? null : <ChangedSteps guide={guide} />}
      {asked ? null : <BenefitGate guide={usual} />}
      <MissingBanner guide={guide} />
      {steps.finished && !readOnly ? <Finished /> : null}
      {brief ? (
        <>
          <CareStep guide={guide} steps={steps} use={use} />
          {gate}
        </>
      ) : (
        <WholeGuide guide={guide} steps={steps} use={use}>
          {gate}
        </WholeGuide>
      )}
      {toggle}
      <GuideDock
        finished={steps.finished}
        onStuck={() => sheet.show({ title: t('guide-stuck'), body: <StuckHelp guide={guide} step={at} /> })}
        onNext={steps.finished ? steps.again : steps.doneAndNext}
      />
    </>
  );
};

/**
 * A guide that is walked step by step. The place's own way are the steps, where it has one; the step that a friend sent
 * stands first.
 */
export const StepGuide = (props: StepGuideProps) => {
  const title = useWords().say(props.guide.title);
  return (
    <PageLayout title={title} showCity>
      <Heading level={1} text={title} />
      <Body {...props} />
    </PageLayout>
  );
};
