import { correction, generate } from 'lean-qr';
import { toPngBuffer } from 'lean-qr/extras/node_export';
import { toSvgSource } from 'lean-qr/extras/svg';

/** The quiet zone that ISO/IEC 18004 asks for, in squares on each side. */
export const quietModules = 4;

export interface PlainCode {
  readonly svg: string;
  /** 20 pixels a square. */
  readonly png: Uint8Array;
  /** Squares on a side, without the quiet zone. */
  readonly modules: number;
}

/** A plain code (QR) with its quiet zone. */
export function drawCode(words: string): PlainCode {
  const code = generate(words, { minCorrectionLevel: correction.M });
  return {
    svg: toSvgSource(code, { on: '#000', off: '#fff', pad: quietModules }),
    png: toPngBuffer(code, { on: [0, 0, 0, 255], off: [255, 255, 255, 255], pad: quietModules, scale: 20 }),
    modules: code.size,
  };
}
