import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../aria';
import { useReadOnly } from '../read-only';
import { TextLink } from '../text-link';
import type { SearchInputProps } from './props';
import './style.css';

/**
 * WeChat's own input. It keeps what is typed itself, since sending each letter back disturbs a Chinese keyboard;
 * emptying makes a new one. Border and padding are those of the box around it: engines differ in what padding does to
 * an input.
 */
export const SearchInput = ({ label, placeholder, start, clear, onChange }: SearchInputProps) => {
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
  return useReadOnly() ? null : (
    <View className="field">
      <Text className="field__label">{label}</Text>
      <View className="field__input">
        <Input
          key={round}
          className="field__line"
          type="text"
          confirmType="search"
          maxlength={200}
          placeholder={placeholder}
          value={round === 0 ? start : ''}
          {...aria({ label })}
          onInput={(event) => set(event.detail.value)}
        />
      </View>
      {filled ? <TextLink className="field__clear" text={clear} onPress={empty} /> : null}
    </View>
  );
};
