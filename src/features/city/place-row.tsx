import { Text, View } from '@tarojs/components';
import type { PlaceRow } from '@/content';
import { latinName } from './search-places';
import { useWords } from '@/state';
import { Pressable, Tag } from '@/ui';

/** One city that was found. */
export const PlaceRowButton = ({
  row,
  local,
  onChoose,
}: {
  readonly row: PlaceRow;
  readonly local: boolean;
  readonly onChoose: () => void;
}) => {
  const { t, language } = useWords();
  const name = language === 'zh' ? row[1] : `${latinName(row)} ${row[1]}`;
  const mark = t(local ? 'city-local' : 'city-national');
  return (
    <Pressable className="place" label={`${name}，${mark}`} onPress={onChoose}>
      <View className="place__name">
        <Text>{name}</Text>
      </View>
      <Tag text={mark} tone={local ? 'sure' : 'plain'} />
    </Pressable>
  );
};
