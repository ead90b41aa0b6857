import { Text, View } from '@tarojs/components';
import { Hotlines } from '@/components/hotlines';
import { useLinkParam } from '@/components/launch-context';
import { PageLayout } from '@/components/page-layout';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell, Heading } from '@/ui';
import { RiskGuide } from './risk-guide';
import { StepGuide } from './step-guide';
import './guide.css';

const Unknown = () => {
  const { t, say } = useWords();
  const store = useStore();
  return (
    <PageLayout title={t('guide-unknown-title')}>
      <Heading level={1} text={t('guide-unknown-title')} />
      <Text className="p">{t('guide-unknown-text')}</Text>
      <View className="card card--rows">
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
  if (!guide) return <Unknown />;
  return guide.kind === 'risk' ? <RiskGuide guide={guide} /> : <StepGuide guide={guide} asked={asked} />;
}
