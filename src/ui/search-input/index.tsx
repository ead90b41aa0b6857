import { useRef, useState } from 'react';
import { useReadOnly } from '../read-only';
import { TextLink } from '../text-link';
import type { SearchInputProps } from './props';
import './style.css';

/** The browser's own search field. */
export const SearchInput = ({ label, placeholder, start, clear, onChange }: SearchInputProps) => {
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
  return useReadOnly() ? null : (
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
      {value ? <TextLink className="field__clear" text={clear} onPress={empty} /> : null}
    </div>
  );
};
