import { Button } from '../button';
import type { SendButtonProps } from './props';

/** The browser has no chat to open: the page says what happens instead. */
export const SendButton = ({ text, onPress }: SendButtonProps) => <Button tone="quiet" text={text} onPress={onPress} />;
