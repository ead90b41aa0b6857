import type { ProgressProps } from './props';
import './style.css';

/** A bar drawn by @vant/weapp. */
export const Progress = ({ done, total }: ProgressProps) => (
  <van-progress
    className="bar"
    percentage={total > 0 ? Math.round((done / total) * 100) : 0}
    showPivot={false}
    color="var(--brand-line)"
    trackColor="var(--line)"
    strokeWidth="6px"
  />
);
