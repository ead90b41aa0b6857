import { Text, View } from '@tarojs/components';
import type { Guide } from '@/content';
import { useCity, useStore, useWords } from '@/state';
import { PayBy } from '@/components/place-dates';
import { TextLink } from '@/ui';
import { onPhone } from './progress';

interface WhoseWayProps {
  readonly guide: Guide;
  /** The place has a way of its own. */
  readonly local: boolean;
  readonly asUsual: boolean;
  readonly onSwitch: () => void;
  /** A step was sent: it stands first, and what the guide is about need not. */
  readonly sent: boolean;
}

/** Whose way the steps go: the place's, that of its province, or the general one; and a tap to the other. */
export const WhoseWay = ({ guide, local, asUsual, onSwitch, sent }: WhoseWayProps) => {
  const { city } = useCity();
  const { t, say } = useWords();
  const store = useStore();
  if (!city) return sent ? null : <Text className="p">{say(guide.summary)}</Text>;
  const layer = city.record?.from?.[`tiles.${guide.channel}`];
  const place = say(city.name);
  const above = layer === undefined || layer === city.adcode ? undefined : store.place(layer);
  const own = above ? t('guide-layer', { layer: say(above), place }) : t('guide-own', { place });
  return (
    <View className="whose">
      <Text className="small">{local && !asUsual ? own : t('guide-usual')}</Text>
      {local ? (
        <TextLink text={asUsual ? t('guide-to-local', { place }) : t('guide-to-usual')} onPress={onSwitch} />
      ) : null}
      {onPhone(guide) ? <PayBy /> : null}
    </View>
  );
};
