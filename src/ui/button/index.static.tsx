import { Button as VantButton } from 'react-vant';
import { linkTarget } from '../link-target';
import { useReadOnly } from '../read-only';
import type { ButtonProps } from './props';
import './style.css';

/** Where the page is only read, a link, or nothing for what needs a tap; else drawn as in the app. */
export const Button = ({ text, tone = 'main', label, onPress }: ButtonProps) => {
  const href = linkTarget(onPress);
  if (useReadOnly())
    return href ? (
      <a className="link" href={href}>
        {text}
      </a>
    ) : null;
  const leads = href ? { form: 'go', formAction: href } : {};
  return (
    <div className="btn-box">
      <VantButton nativeType={href ? 'submit' : 'button'} className={`btn btn--${tone}`} aria-label={label} {...leads}>
        {text}
      </VantButton>
    </div>
  );
};
