import { useReadOnly } from '../read-only';
import { PlainCell } from './plain';
import type { CellProps } from './props';
import '../icon/style.css';
import './style.css';

/** A row drawn by @vant/weapp. Its own arrow needs a font from a CDN, so the arrow is a border of ours. */
export const Cell = ({ title, note = '', value = '', icon, onPress }: CellProps) =>
  useReadOnly() ? (
    <PlainCell title={title} note={note} value={value} />
  ) : (
    <van-cell
      title={title}
      label={note || undefined}
      value={value || undefined}
      customClass={icon ? `cell cell--icon ic--${icon}` : 'cell'}
      aria-label={note || value ? [title, note, value].filter(Boolean).join('，') : undefined}
      onClick={onPress}
    />
  );
