import type { TagProps } from './props';
import './style.css';

/** A short mark, drawn by @vant/weapp. */
export const Tag = ({ text, tone }: TagProps) => <van-tag customClass={`tag tag--${tone}`}>{text}</van-tag>;
