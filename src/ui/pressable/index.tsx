import { aria } from '../aria';
import { useReadOnly } from '../read-only';
import type { PressableProps } from './props';
import './style.css';
import './web.css';

export type { PressableProps };

/** The browser's own button, which brings keyboard and focus with it; its content alone where nothing can be tapped. */
export const Pressable = ({ className = '', onPress, children, role = 'button', ...told }: PressableProps) =>
  useReadOnly() ? (
    <div className={className}>{children}</div>
  ) : (
    <button
      type="button"
      className={`press ${className}`}
      {...aria({ role, ...told })}
      onClick={told.disabled ? undefined : onPress}
    >
      {children}
    </button>
  );
