import { Text, View } from '@tarojs/components';
import { Fragment, useEffect } from 'react';
import type { Guide } from '@/content';
import { ageOf } from '@/domain/ageing';
import { guideArticle } from '@/domain/article/guide';
import { homeArticle } from '@/domain/article/pages';
import { progressOf } from '@/domain/progress';
import { list } from '@/domain/language';
import { openPage, scrollToId, today } from '@/platform';
import { useChangedSteps, useCity, usePerson, useStore, useWords } from '@/state';
import { Button, Cell, Heading, Notice } from '@/ui';
import { ArrivalLine } from '../parts/arrival';
import { Claims } from '../parts/claims';
import { CityCard } from '../parts/city';
import { Frame } from '../parts/frame';
import { guarded } from '../parts/guarded';
import type { ArticleOf } from '../parts/landing';
import { useLinkId, useShown } from '../parts/landed';
import { Hotlines } from '../parts/reach';
import { useEntrance } from '../parts/use-entrance';
import { CopyGuide } from './copy';
import { GuideDock } from './dock';
import { MissingBanner } from './missing';
import { StepCard } from './step';
import { TrailCard } from './trail';
import './index.css';

/** Which steps say something else than when the person was last here. */
const ChangedSince = ({ guide }: { readonly guide: Guide }) => {
  const { t, language } = useWords();
  const changed = useChangedSteps(guide, useStore());
  const numbers = guide.steps.flatMap(({ id }, index) => (changed.has(id) ? [String(index + 1)] : []));
  return numbers.length > 0 ? (
    <Notice tone="calm" text={t('guide-changed', { steps: list(numbers, language) })} />
  ) : null;
};

/** The steps. The one that a friend sent is brought to the top, under the line that says so. */
const Steps = ({ guide, asked }: { readonly guide: Guide; readonly asked: string }) => {
  const { ticks, toggle } = usePerson();
  const { t } = useWords();
  const { next } = progressOf(guide, ticks);
  const sent = guide.steps.findIndex((step) => step.id === asked);
  const current = sent >= 0 && !ticks.has(asked) ? sent : next;
  const at = guide.steps[current ?? 0];
  useShown(at && (current ?? 0) > 0 ? { id: guide.id, step: at.id } : { id: guide.id });
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
                <ArrivalLine at="step" />
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
  useShown({ id: guide.id });
  return (
    <>
      <ArrivalLine at="step" />
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

const Known = ({ guide, asked }: { readonly guide: Guide; readonly asked: string }) => {
  const { t, say } = useWords();
  const store = useStore();
  const entrance = useEntrance(store.entrance(guide.entrance ?? ''));
  const day = today();
  const due = guide.steps
    .flatMap((step) => step.claims ?? [])
    .filter((id) => {
      const claim = store.claim(id);
      return claim && ageOf(claim, day) === 'due';
    });
  const own = useCity().city?.record?.city.hotlines ?? [];
  const lines = [...(guide.ifStuck.hotlines ?? []).flatMap((id) => store.hotline(id) ?? []), ...own];
  return (
    <Frame title={say(guide.title)} place>
      <Heading level={1} text={say(guide.title)} />
      <Text className="p">{say(guide.summary)}</Text>
      {due.length > 0 ? <Notice tone="care" text={t('content-due', { n: new Set(due).size })} /> : null}
      <ChangedSince guide={guide} />
      <MissingBanner guide={guide} />
      {guide.trail.length > 0 ? <TrailCard guide={guide} failed={entrance.failed} /> : null}
      {guide.kind === 'risk' ? null : <CityCard channel={guide.channel} trail={guide.trail} />}
      {guide.kind === 'risk' ? <Risks guide={guide} /> : <Steps guide={guide} asked={asked} />}
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
    </Frame>
  );
};

const Unknown = () => {
  const { t, say } = useWords();
  const store = useStore();
  return (
    <Frame title={t('guide-unknown-title')}>
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
    </Frame>
  );
};

/**
 * One page for all guides: `?id=wechat`, and `&step=wechat-fill` for the step someone sent. An id that the store does
 * not have shows what there is.
 */
function GuidePage() {
  const guide = useStore().guide(useLinkId('id'));
  const asked = useLinkId('step');
  return guide ? <Known guide={guide} asked={asked} /> : <Unknown />;
}

/** The guide as one text; home's where the link names none. */
const article: ArticleOf = (store, words, query) => {
  const guide = store.guide(query.id ?? '');
  return guide ? guideArticle(guide, store, words) : homeArticle(store, words);
};

export default guarded(GuidePage, undefined, article);
