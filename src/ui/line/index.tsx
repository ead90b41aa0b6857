import type { LineProps } from './props';
import './style.css';

/** The browser's own text field, tied to its label. */
export const Line = ({ label, value, maxLength, onChange }: LineProps) => (
  <label className="line">
    <span className="line__label">{label}</span>
    <input className="line__field" type="text" autoComplete="off" maxLength={maxLength} value={value} onChange={(event) => onChange(event.target.value)} />
  </label>
);
