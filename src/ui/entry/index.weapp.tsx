import { Input, Text, View } from '@tarojs/components';
import { aria } from '../aria';
import type { EntryProps } from './props';
import './style.css';

/** WeChat's field, with its label above it. */
export const Entry = ({ label, value, hint, digits = false, fault, onType }: EntryProps) => (
  <View className="entry">
    <Text className="entry__label">{label}</Text>
    <View className="entry__line entry__box">
      <Input
        className="entry__input"
        value={value}
        placeholder={hint}
        type={digits ? 'digit' : 'text'}
        maxlength={40}
        {...aria({ label })}
        onInput={(event) => onType(event.detail.value)}
      />
    </View>
    {fault ? (
      <Text className="entry__fault" {...aria({ live: 'polite' })}>
        {fault}
      </Text>
    ) : null}
  </View>
);
