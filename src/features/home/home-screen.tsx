import { Text, View } from '@tarojs/components';
import type { Guide } from '@/content';
import { lastChecked } from '@/content/review-status';
import { highlights } from './highlights';
import { list } from '@/content/words';
import { guideInProgress, progressOf, useLocalGuide } from '@/features/guide';
import { readiness } from '@/features/checklist';
import { openPage } from '@/platform';
import { usePerson, useStore, useWords, type Words } from '@/state';
import { Button, Cell, Heading, Pressable, Progress, Tag, TextLink, useReadOnly } from '@/ui';
import { Claims } from '@/components/claims';
import { PageLayout } from '@/components/page-layout';
import { PlaceDates } from '@/components/place-dates';
import { Hotlines } from '@/components/hotlines';
import './home.css';

/** The way into the route finder, or back to the plan once something was answered. */
const routeWords = (t: Words['t'], begun: boolean) => {
  const words = begun ? 'plan' : 'route';
  return {
    title: t(`home-${words}-title`),
    text: t(`home-${words}-text`),
    button: t(`home-${words}-button`),
    go: () => openPage(begun ? 'plan' : 'finder'),
  };
};

const RouteLink = () => {
  const { saved } = usePerson();
  const { t } = useWords();
  const { title, go } = routeWords(t, saved.answers !== undefined);
  return <TextLink className="hero__link" role="link" text={`${title} ›`} onPress={() => void go()} />;
};

const Hero = () => {
  const { ticks, saved } = usePerson();
  const { t, say } = useWords();
  const store = useStore();
  const begun = guideInProgress(ticks, store);
  const next = begun?.guide.steps[begun.progress.next ?? 0];
  const view =
    begun && next
      ? {
          title: t('home-resume-title', { guide: say(begun.guide.title) }),
          text: t('home-resume-text', { n: (begun.progress.next ?? 0) + 1, step: say(next.title) }),
          button: t('home-resume-button'),
          go: () => openPage('guide', { id: begun.guide.id }),
        }
      : routeWords(t, saved.answers !== undefined);
  return (
    <View className="hero">
      <Heading level={2} text={view.title} />
      <Text className="hero__text">{view.text}</Text>
      <View className="hero__ways">
        <Button tone="plain" text={view.button} onPress={() => void view.go()} />
        {begun && next ? <RouteLink /> : null}
      </View>
    </View>
  );
};

const Tile = ({ guide: usual }: { readonly guide: Guide }) => {
  const guide = useLocalGuide(usual);
  const { ticks } = usePerson();
  const { t, say } = useWords();
  const { done, total } = progressOf(guide, ticks);
  const readOnly = useReadOnly();
  const trail = guide.trail
    .slice(-2)
    .map((item) => item.zh)
    .join(' › ');
  return (
    <Pressable className="tile" role="link" onPress={() => void openPage('guide', { id: guide.id })}>
      <View className={`tile__mark tile__mark--${guide.channel}`} />
      <Text className="strong">{say(guide.title)}</Text>
      {readOnly ? <Text className="small">{say(guide.summary)}</Text> : null}
      <Text className="small">{t('home-guide-note', { n: total, trail })}</Text>
      {done > 0 ? <Text className="small">{t('home-guide-progress', { done, total })}</Text> : null}
    </Pressable>
  );
};

const ReadyCard = () => {
  const { ticks } = usePerson();
  const { t, say, language } = useWords();
  const { done, total, missing } = readiness(ticks, useStore());
  const note =
    missing.length > 0
      ? t('home-ready-missing', {
          items: list(
            missing.map((item) => say(item.title)),
            language,
          ),
        })
      : t('home-ready-all');
  return (
    <View className="card card--rows">
      <Cell
        icon="list"
        title={t('home-ready')}
        note={note}
        value={t('home-guide-progress', { done, total })}
        onPress={() => void openPage('checklist')}
      />
      <Progress done={done} total={total} />
    </View>
  );
};

const iconOf: Partial<Record<Guide['channel'], 'site' | 'counter' | 'care'>> = {
  website: 'site',
  counter: 'counter',
  agency: 'care',
};

/** "What do I do now?" */
export function HomeScreen() {
  const { t, say } = useWords();
  const { pack } = useStore();
  const phone = pack.guides.filter((guide) => guide.channel === 'wechat' || guide.channel === 'alipay');
  const others = pack.guides.filter((guide) => !phone.includes(guide));
  return (
    <PageLayout title={t('app-name')} isRoot showCity>
      <Heading level={1} text={t('home-title')} />
      <PlaceDates urgentOnly />
      <Text className="p">{t('home-lead')}</Text>
      <View className="card card--rows">
        <Cell
          icon="search"
          title={t('home-search')}
          note={t('home-search-note')}
          onPress={() => void openPage('search')}
        />
      </View>
      <Hero />
      <Heading level={2} text={t('home-phone')} />
      <View className="tiles">
        {phone.map((guide) => (
          <Tile key={guide.id} guide={guide} />
        ))}
      </View>
      <ReadyCard />
      <View className="card card--rows">
        <Cell icon="money" title={t('home-money')} note={t('home-money-note')} onPress={() => void openPage('money')} />
        <Cell icon="calendar" title={t('home-gap')} note={t('home-gap-note')} onPress={() => void openPage('gap')} />
      </View>
      <Heading level={2} text={t('home-others')} />
      <View className="card card--rows">
        {others.map((guide) => (
          <View key={guide.id} className="other">
            <Cell
              icon={iconOf[guide.channel]}
              title={say(guide.title)}
              note={say(guide.summary)}
              onPress={() => void openPage('guide', { id: guide.id })}
            />
            {guide.kind === 'risk' ? <Tag tone="care" text={t('guide-risk')} /> : null}
          </View>
        ))}
      </View>
      <View className="card card--rows">
        <Cell
          icon="stuck"
          title={t('home-stuck')}
          note={t('home-stuck-note')}
          onPress={() => void openPage('trouble')}
        />
        <Cell
          icon="question"
          title={t('home-questions')}
          note={t('home-questions-note')}
          onPress={() => void openPage('questions')}
        />
        <Cell
          icon="papers"
          title={t('home-papers')}
          note={t('home-papers-note')}
          onPress={() => void openPage('papers')}
        />
      </View>
      <Heading level={2} text={t('home-know')} />
      <View className="card">
        <Claims ids={highlights(pack.claims)} />
      </View>
      <Heading level={2} text={t('home-hotlines')} />
      <View className="card">
        <Hotlines lines={pack.hotlines.slice(0, 3)} />
      </View>
      <View className="card card--rows">
        <Cell
          icon="words"
          title={t('home-glossary')}
          note={t('home-glossary-note')}
          onPress={() => void openPage('glossary')}
        />
        <Cell icon="law" title={t('home-law')} note={t('home-law-note')} onPress={() => void openPage('law')} />
        <Cell icon="trust" title={t('home-about')} note={t('home-about-note')} onPress={() => void openPage('about')} />
      </View>
      <Text className="small foot">
        {t('home-foot', { checked: lastChecked(pack.claims) ?? pack.builtOn, sources: pack.sources.length })}
      </Text>
    </PageLayout>
  );
}
