import { Cell as VantCell } from 'react-vant';
import type { CellProps } from './props';
import './style.css';

/** A row drawn by react-vant, inside a button so that the keyboard reaches it. */
export const Cell = ({ title, note, value, onPress }: CellProps) => (
  <button type="button" className="press cell-button" role="link" onClick={onPress}>
    <VantCell className="cell" titleClass="cell__title" labelClass="cell__note" valueClass="cell__value" title={title} label={note} value={value} />
  </button>
);
