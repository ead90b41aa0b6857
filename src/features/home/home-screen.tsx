import { Text, View } from '@tarojs/components';
import { lastChecked } from '@/content/review-status';
import { partsOf } from '@/lib/month';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Cell } from '@/ui';
import { useCareMode } from '@/components/care-mode';
import { PageLayout } from '@/components/page-layout';
import { StatusCard } from './status-card';
import { Tiles } from './tiles';
import './home.css';

/** The search, and the way to everything. In care mode in one card and few words. */
const Rows = ({ care }: { readonly care: boolean }) => {
  const { t } = useWords();
  const search = <Cell icon="search" title={t('home-search')} onPress={() => void openPage('search')} />;
  const all = (note?: string) => (
    <Cell icon="list" title={t('home-all')} note={note} onPress={() => void openPage('all')} />
  );
  return care ? (
    <View className="card card--rows">
      {search}
      {all()}
    </View>
  ) : (
    <>
      <View className="card card--rows">{search}</View>
      <View className="card card--rows">{all(t('home-all-note'))}</View>
    </>
  );
};

/** "What do I do now?": the next thing, six doors, the search, and the way to everything. Four doors in care mode. */
export function HomeScreen() {
  const { t } = useWords();
  const { pack } = useStore();
  const { care } = useCareMode();
  const checked = lastChecked(pack.claims) ?? pack.builtOn;
  return (
    <PageLayout title={t('app-name')} isRoot showCity>
      <StatusCard />
      <Tiles care={care} />
      <Rows care={care} />
      <Text className="small foot">{t('home-foot', partsOf(checked.slice(0, 7)))}</Text>
    </PageLayout>
  );
}
