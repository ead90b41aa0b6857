import { Cell as VantCell } from 'react-vant';
import { Pressable } from '../pressable';
import type { CellProps } from './props';
import '../icon/style.css';
import './style.css';
import './box.css';

/** A row drawn by react-vant, inside a button so that the keyboard reaches it. */
export const LinkedCell = ({ title, note, value, icon, onPress }: CellProps) => (
  <Pressable className="cell-box" role="link" onPress={onPress}>
    <VantCell
      className={icon ? `cell cell--icon ic--${icon}` : 'cell'}
      titleClass="cell__title"
      labelClass="cell__note"
      valueClass="cell__value"
      title={title}
      label={note}
      value={value}
    />
  </Pressable>
);
