import type { LinkButtonProps } from './props';
import { useReadOnly } from '../read-only';
import '../button/style.css';
import './style.css';

/** A real link in the browser, so that the phone itself decides what opens. */
export const LinkButton = ({ text, tone = 'main', label, href }: LinkButtonProps) =>
  useReadOnly() ? null : (
    <div className="btn-box">
      <a className={`btn btn--${tone} btn--link`} href={href} aria-label={label} rel="noopener noreferrer">
        {text}
      </a>
    </div>
  );
