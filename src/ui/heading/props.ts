/** `level` 1 is the page's title, 2 a section, 3 a part of a card. */
export interface HeadingProps {
  readonly level: 1 | 2 | 3;
  readonly text: string;
}
