import type { ProgressProps } from './props';
import './style.css';

/** A bar drawn by @vant/weapp. */
export const Progress = ({ done, total }: ProgressProps) => (
  <van-progress className="bar" percentage={total > 0 ? Math.round((done / total) * 100) : 0} showPivot={false} color="#0E7C61" trackColor="#E3E8E5" strokeWidth="6px" />
);
