import { Text, View } from '@tarojs/components';
import { PlaceDates } from '@/components/place-dates';
import { openPage } from '@/platform';
import { useWords } from '@/state';
import { Cell } from '@/ui';

/** All steps are done: what to look at in a few days, and when the next payment is. */
export const Finished = () => {
  const { t } = useWords();
  return (
    <>
      <View className="card card--sent">
        <Text className="strong">{t('guide-finished-title')}</Text>
        <Text className="p">{t('guide-finished')}</Text>
        <Cell title={t('guide-remind')} onPress={() => void openPage('money')} />
      </View>
      <PlaceDates />
    </>
  );
};
