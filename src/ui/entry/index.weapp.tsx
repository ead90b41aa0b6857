import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../aria';
import type { EntryProps } from './props';
import './style.css';

/**
 * WeChat's own field, with its label above it. It keeps what is typed itself, since sending each letter back disturbs a
 * Chinese keyboard.
 */
export const Entry = ({ label, value, hint, digits = false, maxLength = 40, fault, onType }: EntryProps) => {
  const [start] = useState(value);
  return (
    <View className="entry">
      <Text className="entry__label">{label}</Text>
      <View className="entry__line entry__box">
        <Input
          className="entry__input"
          value={start}
          placeholder={hint}
          type={digits ? 'digit' : 'text'}
          maxlength={maxLength}
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
};
