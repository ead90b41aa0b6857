import { View } from '@tarojs/components';
import { useWords } from '@/state';
import { Button, Dock } from '@/ui';

interface GuideDockProps {
  readonly finished: boolean;
  readonly onStuck: () => void;
  readonly onNext: () => void;
}

/** The bar at the lower edge of a guide: help, and on to the next step; once all is done, the next month. */
export const GuideDock = ({ finished, onStuck, onNext }: GuideDockProps) => {
  const { t } = useWords();
  return (
    <Dock label={t('dock-label')}>
      <View className="dock__side">
        <Button tone="quiet" text={t('guide-stuck')} onPress={onStuck} />
      </View>
      <View className="dock__main">
        <Button text={t(finished ? 'guide-again' : 'guide-next')} onPress={onNext} />
      </View>
    </Dock>
  );
};
