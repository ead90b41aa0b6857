import { Text, View } from '@tarojs/components';
import { openPage } from '@/platform';
import { useWords } from '@/state';
import { Icon, Pressable } from '@/ui';

/** What most people come for, each in one word. */
const tiles = [
  { id: 'wechat', icon: 'chat', go: () => openPage('guide', { id: 'wechat' }) },
  { id: 'alipay', icon: 'wallet', go: () => openPage('guide', { id: 'alipay' }) },
  { id: 'site', icon: 'counter', go: () => openPage('all', { at: 'others' }) },
  { id: 'stuck', icon: 'stuck', go: () => openPage('trouble') },
  { id: 'money', icon: 'money', go: () => openPage('money') },
  { id: 'call', icon: 'phone', go: () => openPage('all', { at: 'lines' }) },
] as const;

/** Six doors, two rows of three. */
export const Tiles = () => {
  const { t } = useWords();
  return (
    <View className="doors">
      {tiles.map(({ id, icon, go }) => (
        <Pressable key={id} className={`door door--${id}`} role="link" onPress={() => void go()}>
          <Icon name={icon} />
          <Text className="door__name">{t(`home-tile-${id}`)}</Text>
        </Pressable>
      ))}
    </View>
  );
};
