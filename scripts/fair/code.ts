import { correction, generate } from 'lean-qr';
import { toPngBuffer } from 'lean-qr/extras/node_export';
import { toSvgSource } from 'lean-qr/extras/svg';

/**
 * A plain code (QR) with the quiet zone of four modules that ISO/IEC 18004 asks for. The PNG has 20 pixels a module.
 */
export function drawCode(words: string): { readonly svg: string; readonly png: Uint8Array; readonly modules: number } {
  const code = generate(words, { minCorrectionLevel: correction.M });
  return {
    svg: toSvgSource(code, { on: '#000', off: '#fff', pad: 4 }),
    png: toPngBuffer(code, { on: [0, 0, 0, 255], off: [255, 255, 255, 255], pad: 4, scale: 20 }),
    modules: code.size,
  };
}
