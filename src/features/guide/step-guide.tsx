import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Guide, Step } from '@/content';
import { reviewStatusOf } from '@/content/review-status';
import { claimsInScope } from '@/content/scope';
import { list } from '@/content/words';
import { BenefitGate } from '@/components/benefit-gate';
import { CityCard } from '@/components/city-card';
import { useEntrance } from '@/components/entrance/use-entrance';
import { Hotlines } from '@/components/hotlines';
import { useSharedQuery } from '@/components/launch-context';
import { LaunchNotice } from '@/components/launch-notice';
import { PageLayout } from '@/components/page-layout';
import { PayBy } from '@/components/place-dates';
import { useSheet } from '@/components/sheet';
import { OpenStep, StepList } from '@/components/step-list';
import { openPage, today } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Cell, Heading, Notice, useReadOnly } from '@/ui';
import { fallbackOf } from './fallback';
import { Finished } from './finished';
import { GuideDock } from './guide-dock';
import { LeaveHint } from './leave-hint';
import { MissingBanner } from './missing-banner';
import { SendGuide } from './send-guide';
import { StuckHelp } from './stuck-help';
import { TrailCard } from './trail-card';
import { useChangedSteps } from './use-changed-steps';
import { useLocalGuide } from './use-local-guide';
import { useSteps } from './use-steps';
import { WhoseWay } from './whose-way';

/** Which steps say something else than when the person was last here. */
const ChangedSteps = ({ guide }: { readonly guide: Guide }) => {
  const { t, language } = useWords();
  const changed = useChangedSteps(guide, useStore());
  const numbers = guide.steps.flatMap(({ id }, index) => (changed.has(id) ? [String(index + 1)] : []));
  return numbers.length > 0 ? (
    <Notice tone="calm" text={t('guide-changed', { steps: list(numbers, language) })} />
  ) : null;
};

/** Says that something in the guide is past its review day. */
const DueNotice = ({ guide }: { readonly guide: Guide }) => {
  const { t } = useWords();
  const store = useStore();
  const day = today();
  const claims = claimsInScope(
    guide.steps.flatMap((step) => step.claims ?? []),
    useCity().city?.adcode,
    store,
  ).flatMap((id) => store.claim(id) ?? []);
  const n = claims.filter((claim) => reviewStatusOf(claim, day) === 'overdue').length;
  return n > 0 ? <Notice tone="care" text={t('content-due', { n })} /> : null;
};

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
  const entrance = useEntrance(store.entrance(guide.entrance ?? ''));
  const first = guide.steps[0];
  const { at, sent } = steps;
  const own = useCity().city?.record?.city.hotlines ?? [];
  useSharedQuery(at && at !== first ? { id: guide.id, step: at.id } : { id: guide.id });
  const phone = guide.channel === 'wechat' || guide.channel === 'alipay';
  const use = {
    ticks: steps.ticks,
    onTick: steps.tick,
    before: (step: Step) =>
      step === first ? <LeaveHint channel={guide.channel} entrance={guide.entrance} use={entrance} /> : null,
    ...(readOnly ? { after: (step: Step) => <Hint step={step} /> } : {}),
  };
  return (
    <>
      <WhoseWay
        guide={guide}
        local={local.trail !== usual.trail}
        asUsual={asUsual}
        onSwitch={() => setAsUsual(!asUsual)}
      />
      {phone ? <PayBy /> : null}
      <DueNotice guide={guide} />
      {readOnly ? null : <ChangedSteps guide={guide} />}
      {asked ? null : <BenefitGate guide={usual} />}
      <MissingBanner guide={guide} />
      {steps.finished && !readOnly ? <Finished /> : null}
      {sent ? (
        <View className="card card--sent">
          <LaunchNotice at="step" />
          <OpenStep step={sent} index={guide.steps.indexOf(sent)} {...use} />
        </View>
      ) : null}
      <View className="card" id="steps">
        <StepList steps={guide.steps} open={steps.open} onOpen={steps.openStep} {...use} />
      </View>
      {asked ? <BenefitGate guide={usual} /> : null}
      {readOnly ? <TrailCard guide={guide} /> : null}
      <CityCard channel={guide.channel} trail={guide.trail} keyword={guide.keyword} />
      {phone && !readOnly ? null : (
        <View className="card">
          <Hotlines lines={[...fallbackOf(guide, undefined, store).hotlines, ...own]} />
        </View>
      )}
      <View className="card card--rows">
        <Cell title={t('home-papers')} onPress={() => void openPage('papers', { for: guide.channel })} />
      </View>
      <SendGuide guide={guide} />
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
