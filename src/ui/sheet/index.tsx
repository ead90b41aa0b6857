import { useRef } from 'react';
import { Popup } from 'react-vant';
import { aria } from '../aria';
import { Button } from '../button';
import { Heading } from '../heading';
import type { SheetProps } from './props';
import { useBackCloses } from './use-back-closes';
import { useFocusInside } from './use-focus-inside';
import './style.css';
import './box.css';

/** A half-sheet drawn by react-vant. The browser's back, Escape and a tap beside it close it. */
export const Sheet = ({ title, closeText, onClose, children }: SheetProps) => {
  const panel = useRef<HTMLDivElement>(null);
  const close = useBackCloses(panel, onClose);
  useFocusInside(panel, close);
  return (
    <Popup visible round position="bottom" teleport={null} className="sheet-box" onClose={close}>
      <div ref={panel} className="sheet" {...aria({ role: 'dialog', modal: true, label: title })} tabIndex={-1}>
        <div className="sheet__body">
          <Heading level={2} look={3} text={title} />
          {children}
        </div>
        <Button tone="quiet" text={closeText} onPress={close} />
      </div>
    </Popup>
  );
};
