import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../aria';
import { useReadOnly } from '../read-only';
import type { TextInputProps } from './props';
import './style.css';

/**
 * WeChat's own field, with its label above it. It keeps what is typed itself, since sending each letter back disturbs a
 * Chinese keyboard.
 */
export const TextInput = ({ label, value, hint, digits = false, maxLength = 40, fault, onType }: TextInputProps) => {
  const [start] = useState(value);
  return useReadOnly() ? null : (
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
