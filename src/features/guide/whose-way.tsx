import { Text } from '@tarojs/components';
import type { Guide } from '@/content';
import { useCity, useStore, useWords } from '@/state';
import { TextLink } from '@/ui';

interface WhoseWayProps {
  readonly channel: Guide['channel'];
  readonly asUsual: boolean;
  readonly onSwitch: () => void;
}

/** Whose way the steps go: the place's, or that of its province; and a tap to the usual one and back. */
export const WhoseWay = ({ channel, asUsual, onSwitch }: WhoseWayProps) => {
  const { city } = useCity();
  const { t, say } = useWords();
  const store = useStore();
  if (!city) return null;
  const layer = city.record?.from?.[`tiles.${channel}`];
  const place = say(city.name);
  const above = layer === undefined || layer === city.adcode ? undefined : store.place(layer);
  const whose = above ? t('guide-layer', { place, layer: say(above) }) : t('guide-own', { place });
  return (
    <>
      <Text className="p">{asUsual ? t('guide-usual') : whose}</Text>
      <TextLink text={asUsual ? t('guide-to-local', { place }) : t('guide-to-usual')} onPress={onSwitch} />
    </>
  );
};
