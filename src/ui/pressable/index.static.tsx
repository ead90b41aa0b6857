import { aria } from '../aria';
import { linkTarget } from '../link-target';
import { useReadOnly } from '../read-only';
import type { PressableProps } from './props';
import './style.css';
import './web.css';

export type { PressableProps };

/** On a static page: a link where the page is only read; else the app's own button, which leads on by itself. */
export const Pressable = ({ className = '', onPress, children, role = 'button', ...told }: PressableProps) => {
  const readOnly = useReadOnly();
  const href = role === 'link' || (role === 'button' && readOnly) ? linkTarget(onPress) : undefined;
  if (readOnly)
    return href ? (
      <a className={className} href={href}>
        {children}
      </a>
    ) : (
      <div className={className}>{children}</div>
    );
  return (
    <button
      {...(href ? { type: 'submit', form: 'go', formAction: href } : { type: 'button' })}
      className={`press ${className}`}
      {...aria({ role, ...told })}
    >
      {children}
    </button>
  );
};
