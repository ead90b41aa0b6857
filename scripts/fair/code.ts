import { correction, generate } from 'lean-qr';
import { toPngBuffer } from 'lean-qr/extras/node_export';
import { toSvgSource } from 'lean-qr/extras/svg';

/** The quiet zone that ISO/IEC 18004 asks for, in squares on each side. */
export const quietModules = 4;

/** Version 3, 29 squares a side: with fewer, the quiet zone of a code 104 mm wide would leave the paper. */
const minVersion = 3;

export interface PlainCode {
  readonly svg: string;
  /** 20 pixels a square. */
  readonly png: Uint8Array;
  /** Squares on a side, without the quiet zone. */
  readonly modules: number;
}

/** A plain code (QR) with its quiet zone. */
export function drawCode(words: string): PlainCode {
  const code = generate(words, { minCorrectionLevel: correction.M, minVersion });
  return {
    svg: toSvgSource(code, { on: '#000', off: '#fff', pad: quietModules }),
    png: toPngBuffer(code, { on: [0, 0, 0, 255], off: [255, 255, 255, 255], pad: quietModules, scale: 20 }),
    modules: code.size,
  };
}
