import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../aria';
import { Pressable } from '../pressable';
import type { FieldProps } from './props';
import './style.css';

/**
 * WeChat's own input. It keeps what is typed itself, since sending each letter back disturbs a Chinese keyboard;
 * emptying makes a new one.
 */
export const Field = ({ label, placeholder, start, clear, onChange }: FieldProps) => {
  const [round, setRound] = useState(0);
  const [filled, setFilled] = useState(start !== '');
  const set = (value: string) => {
    setFilled(value !== '');
    onChange(value);
  };
  const empty = () => {
    setRound(round + 1);
    set('');
  };
  return (
    <View className="field">
      <Text className="field__label">{label}</Text>
      <Input
        key={round}
        className="field__input"
        type="text"
        confirmType="search"
        maxlength={200}
        placeholder={placeholder}
        value={round === 0 ? start : ''}
        {...aria({ label })}
        onInput={(event) => set(event.detail.value)}
      />
      {filled ? (
        <Pressable className="link field__clear" onPress={empty}>
          {clear}
        </Pressable>
      ) : null}
    </View>
  );
};
