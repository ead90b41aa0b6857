import type { HeadingProps } from './props';
import './style.css';

/** A heading of the browser's own. */
export const Heading = ({ level, look = level, text }: HeadingProps) => {
  const Level = `h${level}` as const;
  return <Level className={`h h--${look}`}>{text}</Level>;
};
