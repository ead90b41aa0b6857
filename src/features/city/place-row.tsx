import { Text, View } from '@tarojs/components';
import type { PlaceRow } from '@/content';
import { latinName } from './search-places';
import { useWords } from '@/state';
import { Pressable, Tag } from '@/ui';

/** One place that was found, and whose way holds there: its own, or that of the province that `layer` names. */
export const PlaceRowButton = ({
  row,
  layer,
  onChoose,
}: {
  readonly row: PlaceRow;
  readonly layer: string | undefined;
  readonly onChoose: () => void;
}) => {
  const { t, language } = useWords();
  const name = language === 'zh' ? row[1] : `${latinName(row)} ${row[1]}`;
  const mark = layer === undefined ? t('city-local') : t('city-layer', { layer });
  return (
    <Pressable className="place" label={`${name}，${mark}`} onPress={onChoose}>
      <View className="place__name">
        <Text>{name}</Text>
      </View>
      <Tag text={mark} tone={layer === undefined ? 'sure' : 'plain'} />
    </Pressable>
  );
};
