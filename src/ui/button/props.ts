/** `tone`: `main` for the one thing to do, `quiet` for the others, `plain` on a coloured ground. */
export interface ButtonProps {
  readonly text: string;
  readonly tone?: 'main' | 'quiet' | 'plain';
  readonly label?: string;
  readonly onPress: () => void;
}
