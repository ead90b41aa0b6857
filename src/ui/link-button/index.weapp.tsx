import { Button } from '../button';
import type { LinkButtonProps } from './props';

/** WeChat has no links: a tap calls what opens. */
export const LinkButton = ({ text, tone, label, onPress }: LinkButtonProps) => (
  <Button text={text} tone={tone} label={label} onPress={onPress} />
);
