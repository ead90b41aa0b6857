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

/** In care mode these remain: what is done on the phone, and help. */
const inCare: readonly string[] = ['wechat', 'alipay', 'stuck', 'call'];

/** Six doors in two rows of three; in care mode four large ones. */
export const Tiles = ({ care }: { readonly care: boolean }) => {
  const { t } = useWords();
  return (
    <View className={care ? 'doors doors--care' : 'doors'}>
      {tiles
        .filter(({ id }) => !care || inCare.includes(id))
        .map(({ id, icon, go }) => (
          <Pressable key={id} className={`door door--${id}`} role="link" onPress={() => void go()}>
            <Icon name={icon} />
            <Text className="door__name">{t(`home-tile-${id}`)}</Text>
          </Pressable>
        ))}
    </View>
  );
};
