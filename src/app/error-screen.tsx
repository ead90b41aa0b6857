import { Text, View } from '@tarojs/components';
import { Hotlines } from '@/components/hotlines';
import { openPage } from '@/platform';
import { useStore, useWords } from '@/state';
import { Button, Heading } from '@/ui';

/** What stands in the place of a page that failed: what to do next, and whom to call. */
export const ErrorScreen = () => {
  const { t } = useWords();
  return (
    <View className="app app--standard">
      <Heading level={1} text={t('error-title')} />
      <Text className="p">{t('error-text')}</Text>
      <View className="row">
        <Button text={t('error-button')} onPress={() => void openPage('home')} />
      </View>
      <View className="card">
        <Hotlines lines={useStore().pack.hotlines.slice(0, 2)} />
      </View>
    </View>
  );
};
