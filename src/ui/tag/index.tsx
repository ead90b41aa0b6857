import { Tag as VantTag } from 'react-vant';
import type { TagProps } from './props';
import './style.css';

/** A short mark, drawn by react-vant. */
export const Tag = ({ text, tone }: TagProps) => <VantTag className={`tag tag--${tone}`}>{text}</VantTag>;
