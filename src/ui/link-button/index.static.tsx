import '../button/style.css';
import './style.css';
import type { LinkButtonProps } from './props';

/** A real link, on a page that is only read too. */
export const LinkButton = ({ text, tone = 'main', label, href }: LinkButtonProps) => (
  <div className="btn-box">
    <a className={`btn btn--${tone} btn--link`} href={href} aria-label={label} rel="noopener noreferrer">
      {text}
    </a>
  </div>
);
