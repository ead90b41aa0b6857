import type { Painter, Shape } from '../../../src/lib/drawing';

/** A canvas of type 2d that keeps what is drawn on it, as shapes. */
export interface RecordedCanvas {
  width: number;
  height: number;
  readonly shapes: Shape[];
  getContext(kind: string): Painter;
}

const sizeIn = (font: string): number => Number(/(\d+)px/.exec(font)?.[1] ?? 0);

/** A Chinese character is as wide as its size, a Latin one little more than half of it. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((total, character) => total + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.55) * size, 0);

export function recordedCanvas(): RecordedCanvas {
  const shapes: Shape[] = [];
  const context = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    fillRect: (x: number, y: number, width: number, height: number) =>
      void shapes.push({ kind: 'box', x, y, width, height, colour: context.fillStyle }),
    fillText: (text: string, x: number, y: number) =>
      void shapes.push({
        kind: 'text',
        x,
        y,
        text,
        size: sizeIn(context.font),
        bold: context.font.startsWith('bold'),
        colour: context.fillStyle,
      }),
    measureText: (text: string) => ({ width: widthOf(text, sizeIn(context.font)) }),
    beginPath: () => undefined,
    arc: () => undefined,
    stroke: () => undefined,
  };
  return { width: 300, height: 150, shapes, getContext: () => context };
}
