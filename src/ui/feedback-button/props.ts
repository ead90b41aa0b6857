export interface FeedbackButtonProps {
  readonly text: string;
}
