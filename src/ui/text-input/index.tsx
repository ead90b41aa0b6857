import { useReadOnly } from '../read-only';
import type { TextInputProps } from './props';
import './style.css';

/** The browser's own field, named by its label. */
export const TextInput = ({ label, value, hint, digits = false, maxLength = 40, fault, onType }: TextInputProps) =>
  useReadOnly() ? null : (
    <label className="entry">
      <span className="entry__label">{label}</span>
      <input
        className="entry__line"
        value={value}
        placeholder={hint}
        inputMode={digits ? 'decimal' : 'text'}
        autoComplete="off"
        maxLength={maxLength}
        aria-invalid={fault !== undefined}
        onChange={(event) => onType(event.target.value)}
      />
      {fault ? (
        <span className="entry__fault" role="alert">
          {fault}
        </span>
      ) : null}
    </label>
  );
