import type { ButtonProps } from './props';
import { useReadOnly } from '../read-only';
import './style.css';

/** WeChat's button, drawn by @vant/weapp. */
export const Button = ({ text, tone = 'main', label, onPress }: ButtonProps) =>
  useReadOnly() ? null : (
    <van-button className="btn-box" customClass={`btn btn--${tone}`} aria-label={label} onClick={onPress}>
      {text}
    </van-button>
  );
