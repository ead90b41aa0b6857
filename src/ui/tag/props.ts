/** `sure` for law, `plain` for the rest, `care` for what must be checked first. */
export interface TagProps {
  readonly text: string;
  readonly tone: 'sure' | 'plain' | 'care';
}
