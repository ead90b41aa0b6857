export interface ShareButtonProps {
  readonly text: string;
  /** Called in the browser only; WeChat asks the page itself what to send. */
  readonly onPress: () => void;
}
