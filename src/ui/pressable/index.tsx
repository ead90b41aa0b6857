import { aria } from '../aria';
import type { PressableProps } from './props';
import './style.css';
import './web.css';

/** The browser's own button, which brings keyboard and focus with it. */
export const Pressable = ({ className = '', onPress, children, role = 'button', ...told }: PressableProps) => (
  <button
    type="button"
    className={`press ${className}`}
    {...aria({ role, ...told })}
    onClick={told.disabled ? undefined : onPress}
  >
    {children}
  </button>
);
