/** Something to draw, in pixels of the picture. `y` of a text is its baseline, `x`, `y` of a ring its centre. */
export type Shape =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly colour: string;
      readonly centred?: boolean;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'ring';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly width: number;
      readonly colour: string;
    };

/** A picture as a list of shapes, the first ones below the later ones. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How wide a text of this size is, in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** What a canvas of the browser and one of WeChat (type 2d) have in common, as far as it is needed here. */
export interface Painter {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
  beginPath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  stroke(): void;
}

const fontOf = (size: number, bold: boolean): string => `${bold ? 'bold' : 'normal'} ${size}px sans-serif`;

/** Measures with the very canvas that will be drawn on. */
export const measureOn =
  (painter: Painter): Measure =>
  (text, size, bold) => {
    painter.font = fontOf(size, bold);
    return painter.measureText(text).width;
  };

function draw(painter: Painter, shape: Shape): void {
  if (shape.kind === 'box') {
    painter.fillStyle = shape.colour;
    painter.fillRect(shape.x, shape.y, shape.width, shape.height);
  } else if (shape.kind === 'ring') {
    painter.strokeStyle = shape.colour;
    painter.lineWidth = shape.width;
    painter.beginPath();
    painter.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
    painter.stroke();
  } else {
    painter.fillStyle = shape.colour;
    painter.font = fontOf(shape.size, shape.bold);
    painter.textAlign = shape.centred ? 'center' : 'left';
    painter.textBaseline = 'alphabetic';
    painter.fillText(shape.text, shape.x, shape.y);
  }
}

/** Draws a picture on a canvas that has its size. */
export const paint = (painter: Painter, { shapes }: Drawing): void => shapes.forEach((shape) => draw(painter, shape));
