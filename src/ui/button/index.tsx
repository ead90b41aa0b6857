import { Button as VantButton } from 'react-vant';
import type { ButtonProps } from './props';
import { useReadOnly } from '../read-only';
import './style.css';

/** The browser's button, drawn by react-vant. */
export const Button = ({ text, tone = 'main', label, onPress }: ButtonProps) =>
  useReadOnly() ? null : (
    <div className="btn-box">
      <VantButton nativeType="button" className={`btn btn--${tone}`} aria-label={label} onClick={onPress}>
        {text}
      </VantButton>
    </div>
  );
