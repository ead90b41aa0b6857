/** A picture that was drawn on this phone. */
export interface PictureProps {
  /** WeChat draws on the canvas with this id. */
  readonly id: string;
  /** What a screen reader says instead: all that the picture says. */
  readonly label: string;
  /** The address of the drawn picture, in the browser; undefined until it is drawn. */
  readonly address: string | undefined;
  /** Height over width. */
  readonly ratio: number;
}
