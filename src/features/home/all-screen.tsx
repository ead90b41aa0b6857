import { View } from '@tarojs/components';
import { useEffect } from 'react';
import type { Guide } from '@/content';
import { list } from '@/content/words';
import { readiness } from '@/features/checklist';
import { onPhone, progressOf, useLocalGuide } from '@/features/guide';
import { openPage, scrollToId } from '@/platform';
import { usePerson, useStore, useWords } from '@/state';
import { Cell, Heading, StepProgress } from '@/ui';
import { Claims } from '@/components/claims';
import { Hotlines } from '@/components/hotlines';
import { useLinkParam } from '@/components/launch-context';
import { PageLayout } from '@/components/page-layout';
import { DisplaySettings } from './display-settings';
import { highlights } from './highlights';
import './all.css';

const GuideRow = ({ guide: usual }: { readonly guide: Guide }) => {
  const guide = useLocalGuide(usual);
  const { ticks } = usePerson();
  const { t, say } = useWords();
  const { done, total } = progressOf(guide, ticks);
  const icons = { wechat: 'chat', alipay: 'wallet', website: 'site', counter: 'counter', agency: 'care' } as const;
  return (
    <View className="other">
      <Cell
        icon={icons[guide.channel]}
        title={say(guide.title)}
        note={say(guide.summary)}
        value={done > 0 ? t('home-guide-progress', { done, total }) : ''}
        onPress={() => void openPage('guide', { id: guide.id })}
      />
    </View>
  );
};

const ReadyCard = () => {
  const { ticks } = usePerson();
  const { t, say, language } = useWords();
  const { done, total, missing } = readiness(ticks, useStore());
  const titles = missing.map((item) => say(item.title));
  return (
    <View className="card card--rows">
      <Cell
        icon="list"
        title={t('home-ready')}
        note={titles.length > 0 ? t('home-ready-missing', { items: list(titles, language) }) : t('home-ready-all')}
        value={t('home-guide-progress', { done, total })}
        onPress={() => void openPage('checklist')}
      />
      <StepProgress done={done} total={total} />
    </View>
  );
};

const Guides = () => {
  const { t } = useWords();
  const { pack } = useStore();
  const phone = pack.guides.filter(onPhone);
  const others = pack.guides.filter((guide) => !onPhone(guide));
  return (
    <>
      <Heading level={2} text={t('home-phone')} />
      <View className="card card--rows">
        {phone.map((guide) => (
          <GuideRow key={guide.id} guide={guide} />
        ))}
      </View>
      <View id="others">
        <Heading level={2} text={t('home-others')} />
      </View>
      <View className="card card--rows">
        {others.map((guide) => (
          <GuideRow key={guide.id} guide={guide} />
        ))}
      </View>
    </>
  );
};

/** Everything that there is, on one page. `?at=display`, `others` or `lines` brings that part to the top. */
export function AllScreen() {
  const { t } = useWords();
  const { pack } = useStore();
  const begun = usePerson().saved.answers?.reason !== undefined;
  const at = useLinkParam('at');
  useEffect(() => {
    if (at) scrollToId(at);
  }, [at]);
  return (
    <PageLayout title={t('all-title')}>
      <Heading level={1} text={t('all-title')} />
      <DisplaySettings />
      <Heading level={2} text={t('all-begin')} />
      <View className="card card--rows">
        <Cell
          icon="question"
          title={t(begun ? 'all-plan' : 'home-route-title')}
          note={t('home-route-text')}
          onPress={() => void openPage(begun ? 'plan' : 'finder')}
        />
        <Cell
          icon="search"
          title={t('home-search')}
          note={t('all-search-note')}
          onPress={() => void openPage('search')}
        />
      </View>
      <Guides />
      <ReadyCard />
      <View className="card card--rows">
        <Cell icon="money" title={t('home-money')} note={t('home-money-note')} onPress={() => void openPage('money')} />
        <Cell icon="calendar" title={t('home-gap')} note={t('home-gap-note')} onPress={() => void openPage('gap')} />
        <Cell
          icon="stuck"
          title={t('home-stuck')}
          note={t('home-stuck-note')}
          onPress={() => void openPage('trouble')}
        />
        <Cell
          icon="words"
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
        <Cell
          icon="site"
          title={t('guide-local')}
          note={t('guide-local-note')}
          onPress={() => void openPage('local')}
        />
      </View>
      <View id="lines">
        <Heading level={2} text={t('home-tile-call')} />
      </View>
      <View className="card">
        <Hotlines lines={pack.hotlines.slice(0, 3)} />
        <Cell
          icon="phone"
          title={t('all-script')}
          note={t('all-script-note')}
          onPress={() => void openPage('script')}
        />
      </View>
      <Heading level={2} text={t('home-know')} />
      <View className="card">
        <Claims ids={highlights(pack.claims)} />
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
    </PageLayout>
  );
}
