/**
 * `level` 1 is the page's title, 2 a section, 3 a part of a card. `look` draws it as another level, so that no level is
 * left out when read aloud.
 */
export interface HeadingProps {
  readonly level: 1 | 2 | 3;
  readonly look?: 1 | 2 | 3;
  readonly text: string;
}
