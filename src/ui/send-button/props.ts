/** Sends this page to a friend. `onPress` is for places where the system has no way of its own to share. */
export interface SendButtonProps {
  readonly text: string;
  readonly onPress: () => void;
}
