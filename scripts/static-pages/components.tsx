import type { CSSProperties, PropsWithChildren } from 'react';

interface Drawn extends PropsWithChildren {
  readonly className?: string;
  readonly id?: string;
  readonly style?: CSSProperties;
}

/** What plain HTML knows of an element's properties: class, id, style, and what a screen reader is told. */
const plain = ({ className, id, style, ...rest }: Omit<Drawn, 'children'>) => ({
  className,
  id,
  style,
  ...Object.fromEntries(Object.entries(rest).filter(([name]) => name === 'role' || name.startsWith('aria-'))),
});

/** Taro's elements as the HTML elements that look the same. */
export const View = ({ children, ...told }: Drawn) => <div {...plain(told)}>{children}</div>;
export const Text = ({ children, ...told }: Drawn) => <span {...plain(told)}>{children}</span>;
