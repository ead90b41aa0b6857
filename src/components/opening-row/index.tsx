import type { PropsWithChildren } from 'react';
import { Pressable } from '@/ui';
import './style.css';

interface OpeningRowProps extends PropsWithChildren {
  readonly open: boolean;
  readonly className?: string;
  onToggle(): void;
}

/** A row that opens and closes what stands below it, with a mark that says which. */
export const OpeningRow = ({ open, className = '', onToggle, children }: OpeningRowProps) => (
  <Pressable className={`opens ${open ? 'opens--open ' : ''}${className}`} expanded={open} onPress={onToggle}>
    {children}
  </Pressable>
);
