import { Text, View } from '@tarojs/components';
import type { SchemeTerms } from '@/content';
import { routePart } from '@/content/parts/route';
import { moneyArticle } from '@/domain/article/money';
import { openPage, today } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Cell, Heading, Notice } from '@/ui';
import { Frame } from '../../parts/frame';
import { guarded } from '../../parts/guarded';
import { Hotlines } from '../../parts/reach';
import { ReminderCard } from './reminder';
import { SchemeCard } from './scheme';
import './index.css';

const none: SchemeTerms = { bases: [], premiums: [] };

/** "What does it cost?" By the city's dated rows; where the city is silent on the pension rate, by the usual one. */
function MoneyPage() {
  const { t } = useWords();
  const { city } = useCity();
  const store = useStore();
  const local = city?.record?.city;
  const national = store.pack.nation[0]?.pension ?? [];
  const pension = { bases: local?.pension?.bases ?? [], premiums: local?.pension?.premiums ?? national };
  const lines = [
    ...['line-12366', 'line-12333', 'line-12393'].flatMap((id) => store.hotline(id) ?? []),
    ...(local?.hotlines ?? []),
  ];
  return (
    <Frame title={t('money-title')} place>
      <Heading level={1} text={t('money-title')} />
      <Text className="p">{t('money-lead')}</Text>
      {city ? null : (
        <Notice
          tone="calm"
          text={t('money-no-city')}
          action={{ text: t('money-choose-city'), onPress: () => void openPage('picker') }}
        />
      )}
      <SchemeCard key={`p${city?.adcode ?? ''}`} name={t('money-pension')} line="12333" terms={pension} />
      <SchemeCard
        key={`m${city?.adcode ?? ''}`}
        name={t('money-medical')}
        line="12393"
        terms={local?.medical ?? none}
      />
      <Text className="small">{t('money-rounding')}</Text>
      <ReminderCard />
      <View className="card">
        <Cell title={t('money-gap')} note={t('money-gap-note')} onPress={() => void openPage('gap')} />
      </View>
      <Heading level={2} text={t('money-asks')} />
      <View className="card">
        <Hotlines lines={lines} />
      </View>
    </Frame>
  );
}

export default guarded(MoneyPage, routePart, (store, words, _, city) => moneyArticle(store, words, city, today()));
