import type { FeedbackButtonProps } from './props';
import { useReadOnly } from '../read-only';
import '../button/style.css';

/** Opens WeChat's own form for feedback to whoever runs the mini-program; only a button of its own may do that. */
export const FeedbackButton = ({ text }: FeedbackButtonProps) =>
  useReadOnly() ? null : (
    <van-button className="btn-box" customClass="btn btn--quiet" openType="feedback">
      {text}
    </van-button>
  );
