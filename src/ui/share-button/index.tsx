import { Button } from '../button';
import type { ShareButtonProps } from './props';

/** The browser sends a link by the phone's own share sheet, or copies it. */
export const ShareButton = ({ text, onPress }: ShareButtonProps) => (
  <Button tone="quiet" text={text} onPress={onPress} />
);
