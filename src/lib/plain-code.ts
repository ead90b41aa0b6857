import { correction, generate } from 'lean-qr/nano';

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
export const quietModules = 4;

/** A plain code (QR) as the dark runs of its rows, in modules, without the quiet zone. */
export interface PlainCode {
  readonly size: number;
  readonly runs: readonly { readonly x: number; readonly y: number; readonly length: number }[];
}

/** The code that holds these words, which are ASCII. @throws Error when there are more than a code holds. */
export function plainCode(words: string): PlainCode {
  const code = generate(words, { minCorrectionLevel: correction.M });
  const runs: { x: number; y: number; length: number }[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      let length = 0;
      while (code.get(x + length, y)) length += 1;
      if (length > 0) runs.push({ x, y, length });
      x += length;
    }
  }
  return { size: code.size, runs };
}
