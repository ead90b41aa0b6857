import { useRef, useState } from 'react';
import { Pressable } from '../pressable';
import type { FieldProps } from './props';
import './style.css';

/** The browser's own search field. */
export const Field = ({ label, placeholder, start, clear, onChange }: FieldProps) => {
  const [value, setValue] = useState(start);
  const input = useRef<HTMLInputElement>(null);
  const set = (next: string) => {
    setValue(next);
    onChange(next);
  };
  const empty = () => {
    set('');
    input.current?.focus();
  };
  return (
    <div className="field">
      <label className="field__label">
        <span>{label}</span>
        <input
          ref={input}
          className="field__input"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={200}
          placeholder={placeholder}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
      </label>
      {value ? (
        <Pressable className="link field__clear" onPress={empty}>
          {clear}
        </Pressable>
      ) : null}
    </div>
  );
};
