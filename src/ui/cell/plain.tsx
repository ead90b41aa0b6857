import { Text, View } from '@tarojs/components';
import type { CellProps } from './props';

/** What a row says, where it cannot lead anywhere. */
export const PlainCell = ({ title, note, value }: Omit<CellProps, 'onPress' | 'icon'>) => (
  <View className="cell-plain">
    <Text className="strong">{value ? `${title} · ${value}` : title}</Text>
    {note ? <Text className="small">{note}</Text> : null}
  </View>
);
