import { aria } from '../aria';
import { useReadOnly } from '../read-only';
import type { TermLinkProps } from './props';
import './style.css';
import './web.css';

/** A word of the sentence as a button of the browser. */
export const TermLink = ({ text, label, open, onPress }: TermLinkProps) =>
  useReadOnly() ? (
    <span>{text}</span>
  ) : (
    <button type="button" className="term term--web" {...aria({ label, expanded: open })} onClick={onPress}>
      {text}
    </button>
  );
