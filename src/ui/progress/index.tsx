import { Progress as VantProgress } from 'react-vant';
import type { ProgressProps } from './props';
import './style.css';

/** A bar drawn by react-vant. */
export const Progress = ({ done, total }: ProgressProps) => (
  <div className="bar" aria-hidden="true">
    <VantProgress
      percentage={total > 0 ? Math.round((done / total) * 100) : 0}
      showPivot={false}
      color="var(--brand-line)"
      trackColor="var(--line)"
      strokeWidth="6px"
    />
  </div>
);
