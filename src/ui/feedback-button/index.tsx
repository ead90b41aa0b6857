import type { ComponentType } from 'react';
import type { FeedbackButtonProps } from './props';

/** A browser has no form of WeChat's: nothing stands here. */
export const FeedbackButton: ComponentType<FeedbackButtonProps> = () => null;
