import { Text, View } from '@tarojs/components';
import { Fragment, useEffect, useState } from 'react';
import type { Guide } from '@/content';
import { reviewStatusOf } from '@/content/review-status';
import { progressOf } from './progress';
import { list } from '@/content/words';
import { openPage, scrollToId, today } from '@/platform';
import { useCity, usePerson, useStore, useWords } from '@/state';
import { Button, Cell, Heading, Notice, useReadOnly } from '@/ui';
import { LaunchNotice } from '@/components/launch-notice';
import { Claims } from '@/components/claims';
import { BenefitGate } from '@/components/benefit-gate';
import { CityCard } from '@/components/city-card';
import { PageLayout } from '@/components/page-layout';
import { useLinkParam, useSharedQuery } from '@/components/launch-context';
import { Hotlines } from '@/components/hotlines';
import { useEntrance } from '@/components/entrance/use-entrance';
import { CopyGuide } from './copy-guide';
import { GuideDock } from './guide-dock';
import { MissingBanner } from './missing-banner';
import { StepCard } from './step-card';
import { TrailCard } from './trail-card';
import { useChangedSteps } from './use-changed-steps';
import { useLocalGuide } from './use-local-guide';
import { WhoseWay } from './whose-way';
import './guide.css';

/** Which steps say something else than when the person was last here. */
const ChangedSteps = ({ guide }: { readonly guide: Guide }) => {
  const { t, language } = useWords();
  const changed = useChangedSteps(guide, useStore());
  const numbers = guide.steps.flatMap(({ id }, index) => (changed.has(id) ? [String(index + 1)] : []));
  return numbers.length > 0 ? (
    <Notice tone="calm" text={t('guide-changed', { steps: list(numbers, language) })} />
  ) : null;
};

const hasStep = (guide: Guide, step: string): boolean => guide.steps.some(({ id }) => id === step);

/** The steps. The one that a friend sent is brought to the top, under the line that says so. */
const Steps = ({ guide, asked }: { readonly guide: Guide; readonly asked: string }) => {
  const { ticks, toggle } = usePerson();
  const { t } = useWords();
  const { next } = progressOf(guide, ticks);
  const sent = guide.steps.findIndex((step) => step.id === asked);
  const current = sent >= 0 && !ticks.has(asked) ? sent : next;
  const at = guide.steps[current ?? 0];
  useSharedQuery(at && (current ?? 0) > 0 ? { id: guide.id, step: at.id } : { id: guide.id });
  useEffect(() => {
    if (sent >= 0) scrollToId('asked');
  }, [sent]);
  const clear = () => guide.steps.filter((step) => ticks.has(step.id)).forEach((step) => toggle(step.id));
  return (
    <>
      <Heading level={2} text={t('guide-steps')} />
      <View className="card steps">
        {guide.steps.map((step, index) => (
          <Fragment key={step.id}>
            {index === sent ? (
              <View id="asked">
                <LaunchNotice at="step" />
              </View>
            ) : null}
            <StepCard guide={guide} step={step} index={index} current={index === current} asked={index === sent} />
          </Fragment>
        ))}
      </View>
      {next === undefined ? (
        <View className="card">
          <Text className="p">{t('guide-finished')}</Text>
          <View className="row">
            <Button tone="quiet" text={t('guide-again')} onPress={clear} />
          </View>
        </View>
      ) : null}
    </>
  );
};

const Risks = ({ guide }: { readonly guide: Guide }) => {
  const { t, say } = useWords();
  useSharedQuery({ id: guide.id });
  return (
    <>
      <LaunchNotice at="step" />
      <Heading level={2} text={t('guide-risk-head')} />
      {guide.steps.map((step) => (
        <View key={step.id} className="card">
          <Heading level={3} text={say(step.title)} />
          {step.detail ? <Text className="p">{say(step.detail)}</Text> : null}
          {(step.tips ?? []).map((tip) => (
            <Text key={tip.zh} className="p">
              {say(tip)}
            </Text>
          ))}
          <Claims ids={step.claims ?? []} />
        </View>
      ))}
    </>
  );
};

const Known = ({ guide: usual, asked }: { readonly guide: Guide; readonly asked: string }) => {
  const { t, say } = useWords();
  const readOnly = useReadOnly();
  const store = useStore();
  const local = useLocalGuide(usual);
  // A step that was sent may stand in one of the two ways only.
  const [asUsual, setAsUsual] = useState(hasStep(usual, asked) && !hasStep(local, asked));
  const guide = asUsual ? usual : local;
  const entrance = useEntrance(store.entrance(guide.entrance ?? ''));
  const day = today();
  const due = guide.steps
    .flatMap((step) => step.claims ?? [])
    .filter((id) => {
      const claim = store.claim(id);
      return claim && reviewStatusOf(claim, day) === 'overdue';
    });
  const own = useCity().city?.record?.city.hotlines ?? [];
  const lines = [...(guide.ifStuck.hotlines ?? []).flatMap((id) => store.hotline(id) ?? []), ...own];
  return (
    <PageLayout title={say(guide.title)} showCity>
      <Heading level={1} text={say(guide.title)} />
      {local.trail === usual.trail ? (
        <Text className="p">{say(guide.summary)}</Text>
      ) : (
        <WhoseWay channel={guide.channel} asUsual={asUsual} onSwitch={() => setAsUsual(!asUsual)} />
      )}
      {due.length > 0 ? <Notice tone="care" text={t('content-due', { n: new Set(due).size })} /> : null}
      {readOnly ? null : <ChangedSteps guide={guide} />}
      {asked ? null : <BenefitGate guide={guide} />}
      <MissingBanner guide={guide} />
      {guide.trail.length > 0 ? <TrailCard guide={guide} failed={entrance.failed} /> : null}
      {guide.kind === 'risk' ? null : <CityCard channel={guide.channel} trail={guide.trail} />}
      {guide.kind === 'risk' ? <Risks guide={guide} /> : <Steps guide={guide} asked={asked} />}
      {asked ? <BenefitGate guide={guide} /> : null}
      <View className="card">
        <Cell title={t('guide-local')} note={t('guide-local-note')} onPress={() => void openPage('local')} />
        <Cell
          title={t('home-papers')}
          note={t('home-papers-note')}
          onPress={() => void openPage('papers', guide.kind === 'risk' ? {} : { for: guide.channel })}
        />
      </View>
      <Heading level={2} text={t('home-hotlines')} />
      <View className="card">
        <Hotlines lines={lines} />
      </View>
      <CopyGuide guide={guide} />
      <GuideDock guide={guide} use={entrance} />
    </PageLayout>
  );
};

const Unknown = () => {
  const { t, say } = useWords();
  const store = useStore();
  return (
    <PageLayout title={t('guide-unknown-title')}>
      <Heading level={1} text={t('guide-unknown-title')} />
      <Text className="p">{t('guide-unknown-text')}</Text>
      <View className="card">
        {store.pack.guides.map((guide) => (
          <Cell
            key={guide.id}
            title={say(guide.title)}
            note={say(guide.summary)}
            onPress={() => void openPage('guide', { id: guide.id })}
          />
        ))}
      </View>
      <View className="card">
        <Hotlines lines={store.pack.hotlines.slice(0, 2)} />
      </View>
    </PageLayout>
  );
};

/**
 * One page for all guides: `?id=wechat`, and `&step=wechat-fill` for the step someone sent. An id that the store does
 * not have shows what there is.
 */
export function GuideScreen() {
  const guide = useStore().guide(useLinkParam('id'));
  const asked = useLinkParam('step');
  return guide ? <Known guide={guide} asked={asked} /> : <Unknown />;
}
