import { Text, View } from '@tarojs/components';
import type { Guide, Label } from '@/content';
import { ageOf } from '@/domain/ageing';
import { localOf, sameStart } from '@/domain/city/local';
import { list } from '@/domain/language';
import { progressOf } from '@/domain/progress';
import { openPage, today, usePageQuery } from '@/platform';
import { useCity, usePerson, useStore, useWords } from '@/state';
import { Button, Cell, Heading, Notice, Trail } from '@/ui';
import { Claims } from '../parts/claims';
import { CityCard } from '../parts/city';
import { Frame } from '../parts/frame';
import { guarded } from '../parts/guarded';
import { CopyWords, Hotlines } from '../parts/reach';
import { MissingBanner } from './missing';
import { StepCard } from './step';
import './index.css';

const TrailCard = ({ guide }: { readonly guide: Guide }) => {
  const { t, label, language } = useWords();
  const { tile } = localOf(useCity().city?.record?.city, guide.channel);
  const local = sameStart(tile, guide.trail) ? tile : undefined;
  const trail = local?.trail ?? guide.trail;
  const { keyword } = guide;
  const labels = trail.map(label);
  const renamed = trail.filter((item): item is Label & { aliases: string[] } => (item.aliases ?? []).length > 0);
  return (
    <View className="card">
      <Text className="small">{t('guide-trail')}</Text>
      <Trail labels={labels} sentence={t('guide-trail-sentence', { labels: list(labels, language) })} />
      {renamed.map((item) => (
        <Text key={item.zh} className="small">
          {t('guide-alias', { label: label(item), aliases: list(item.aliases, language) })}
        </Text>
      ))}
      {keyword ? (
        <>
          <Text className="small">{t('guide-keyword', { keyword })}</Text>
          <CopyWords words={keyword} />
        </>
      ) : null}
      {local ? <Claims ids={local.claims} brief /> : null}
    </View>
  );
};

const Steps = ({ guide }: { readonly guide: Guide }) => {
  const { ticks, toggle } = usePerson();
  const { t } = useWords();
  const { next } = progressOf(guide, ticks);
  const clear = () => guide.steps.filter((step) => ticks.has(step.id)).forEach((step) => toggle(step.id));
  return (
    <>
      <Heading level={2} text={t('guide-steps')} />
      <View className="card steps">
        {guide.steps.map((step, index) => (
          <StepCard key={step.id} guide={guide} step={step} index={index} current={index === next} />
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
  return (
    <>
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

const Known = ({ guide }: { readonly guide: Guide }) => {
  const { t, say } = useWords();
  const store = useStore();
  const day = today();
  const due = guide.steps.flatMap((step) => step.claims ?? []).filter((id) => {
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
      <MissingBanner guide={guide} />
      {guide.trail.length > 0 ? <TrailCard guide={guide} /> : null}
      {guide.kind === 'risk' ? null : <CityCard channel={guide.channel} trail={guide.trail} />}
      {guide.kind === 'risk' ? <Risks guide={guide} /> : <Steps guide={guide} />}
      <View className="card">
        <Cell title={t('guide-local')} note={t('guide-local-note')} onPress={() => void openPage('local')} />
        <Cell title={t('home-papers')} note={t('home-papers-note')} onPress={() => void openPage('papers', guide.kind === 'risk' ? {} : { for: guide.channel })} />
      </View>
      <Heading level={2} text={t('home-hotlines')} />
      <View className="card">
        <Hotlines lines={lines} />
      </View>
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
          <Cell key={guide.id} title={say(guide.title)} note={say(guide.summary)} onPress={() => void openPage('guide', { id: guide.id })} />
        ))}
      </View>
      <View className="card">
        <Hotlines lines={store.pack.hotlines.slice(0, 2)} />
      </View>
    </Frame>
  );
};

/** One page for all guides: `?id=wechat`. An id that the store does not have shows what there is. */
function GuidePage() {
  const guide = useStore().guide(usePageQuery('id'));
  return guide ? <Known guide={guide} /> : <Unknown />;
}

export default guarded(GuidePage);
