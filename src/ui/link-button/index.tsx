import type { LinkButtonProps } from './props';
import '../button/style.css';
import './style.css';

/** A real link in the browser, so that the phone itself decides what opens. */
export const LinkButton = ({ text, tone = 'main', label, href }: LinkButtonProps) => (
  <div className="btn-box">
    <a className={`btn btn--${tone} btn--link`} href={href} aria-label={label} rel="noopener noreferrer">
      {text}
    </a>
  </div>
);
