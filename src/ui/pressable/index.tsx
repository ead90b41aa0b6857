import { aria } from '../aria';
import type { PressableProps } from './props';
import './style.css';
import './web.css';

/** The browser's own button, which brings keyboard and focus with it. */
export const Pressable = ({ className = '', label, role = 'button', checked, expanded, onPress, children }: PressableProps) => (
  <button type="button" className={`press ${className}`} {...aria({ role, label, checked, expanded })} onClick={onPress}>
    {children}
  </button>
);
