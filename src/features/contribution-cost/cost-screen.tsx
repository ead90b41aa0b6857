import { Text, View } from '@tarojs/components';
import type { Scheme } from '@/content';
import { asksFor } from '@/content/place-claims';
import { openPage, today } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Cell, Heading, Notice, useReadOnly } from '@/ui';
import { PageLayout } from '@/components/page-layout';
import { PlaceDates } from '@/components/place-dates';
import { Hotlines } from '@/components/hotlines';
import { usableRow } from './dated-row';
import { placeTerms } from './place-terms';
import { ReminderCard } from './reminder-card';
import { SchemeCard } from './scheme-card';
import './cost.css';

/** "What does it cost?" By the city's dated rows; where the city is silent on the pension rate, by the usual one. */
export function CostScreen() {
  const { t } = useWords();
  const readOnly = useReadOnly();
  const { city } = useCity();
  const store = useStore();
  const local = city?.record?.city;
  const national = store.pack.nation[0]?.pension ?? [];
  const terms = placeTerms(local, national);
  const layerOf = (scheme: Scheme) => {
    const { from = {} } = city?.record ?? {};
    const counted =
      usableRow(local?.[scheme]?.bases ?? [], today(), store.claim) ??
      usableRow(local?.[scheme]?.premiums ?? [], today(), store.claim);
    const code = counted?.row.layer ?? from[`${scheme}.bases`] ?? from[`${scheme}.premiums`];
    return code === undefined || code === city?.adcode ? undefined : store.place(code);
  };
  const lines = [
    ...['line-12366', 'line-12333', 'line-12393'].flatMap((id) => store.hotline(id) ?? []),
    ...(local?.hotlines ?? []),
  ];
  return (
    <PageLayout title={t('money-title')} showCity>
      <Heading level={1} text={t('money-title')} />
      <Text className="p">{t(readOnly ? 'article-money-lead' : 'money-lead')}</Text>
      {city ? null : (
        <Notice
          tone="calm"
          text={t('money-no-city')}
          action={{ text: t('money-choose-city'), onPress: () => void openPage('picker') }}
        />
      )}
      <SchemeCard
        key={`p${city?.adcode ?? ''}`}
        name={t('money-pension')}
        line="12333"
        terms={terms.pension}
        asks={asksFor(local, 'pension')}
        layer={layerOf('pension')}
      />
      <SchemeCard
        key={`m${city?.adcode ?? ''}`}
        name={t('money-medical')}
        line="12393"
        terms={terms.medical}
        asks={asksFor(local, 'medical')}
        layer={layerOf('medical')}
      />
      <Text className="small">{t('money-rounding')}</Text>
      <PlaceDates />
      <ReminderCard />
      <View className="card card--rows">
        <Cell title={t('money-gap')} note={t('money-gap-note')} onPress={() => void openPage('gap')} />
      </View>
      <Heading level={2} text={t('money-asks')} />
      <View className="card">
        <Hotlines lines={lines} />
      </View>
    </PageLayout>
  );
}
