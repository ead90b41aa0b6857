import { Cell as VantCell } from 'react-vant';
import { Pressable } from '../pressable';
import { useReadOnly } from '../read-only';
import { PlainCell } from './plain';
import type { CellProps } from './props';
import '../icon/style.css';
import './style.css';
import './box.css';

/** A row of words that leads somewhere where the page is only read; else drawn as in the app. */
export const Cell = ({ title, note, value, icon, onPress }: CellProps) =>
  useReadOnly() ? (
    <Pressable onPress={onPress}>
      <PlainCell title={title} note={note} value={value} />
    </Pressable>
  ) : (
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
