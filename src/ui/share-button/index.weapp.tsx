import type { ShareButtonProps } from './props';
import { useReadOnly } from '../read-only';
import '../button/style.css';

/** WeChat opens its own list of chats; only a button of its own may do that. */
export const ShareButton = ({ text }: ShareButtonProps) =>
  useReadOnly() ? null : (
    <van-button className="btn-box" customClass="btn btn--quiet" openType="share">
      {text}
    </van-button>
  );
