import type { FieldProps } from './props';
import './style.css';

/** The browser's own field, named by its label. */
export const Field = ({ label, value, hint, digits = false, fault, onType }: FieldProps) => (
  <label className="field">
    <span className="field__label">{label}</span>
    <input
      className="field__line"
      value={value}
      placeholder={hint}
      inputMode={digits ? 'decimal' : 'text'}
      autoComplete="off"
      aria-invalid={fault !== undefined}
      onChange={(event) => onType(event.target.value)}
    />
    {fault ? (
      <span className="field__fault" role="alert">
        {fault}
      </span>
    ) : null}
  </label>
);
