import { Input, Text, View } from '@tarojs/components';
import type { LineProps } from './props';
import './style.css';

/** WeChat's text field below its label. */
export const Line = ({ label, value, maxLength, onChange }: LineProps) => (
  <View className="line">
    <Text className="line__label">{label}</Text>
    <Input className="line__field" type="text" maxlength={maxLength} value={value} onInput={(event) => onChange(event.detail.value)} />
  </View>
);
