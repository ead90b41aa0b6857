import { Input, Text, View } from '@tarojs/components';
import { aria } from '../aria';
import type { FieldProps } from './props';
import './style.css';

/** WeChat's field, with its label above it. */
export const Field = ({ label, value, hint, digits = false, fault, onType }: FieldProps) => (
  <View className="field">
    <Text className="field__label">{label}</Text>
    <View className="field__line field__box">
      <Input
        className="field__input"
        value={value}
        placeholder={hint}
        type={digits ? 'digit' : 'text'}
        maxlength={40}
        {...aria({ label })}
        onInput={(event) => onType(event.detail.value)}
      />
    </View>
    {fault ? (
      <Text className="field__fault" {...aria({ live: 'polite' })}>
        {fault}
      </Text>
    ) : null}
  </View>
);
