import { correction, generate } from 'lean-qr/nano';

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const quiet = 4;

/** A plain code (QR) as the address of an SVG picture, drawn here: no request, no canvas. `words` are ASCII. */
export function codePicture(words: string): string {
  const code = generate(words, { minCorrectionLevel: correction.M });
  let runs = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      let length = 0;
      while (code.get(x + length, y)) length += 1;
      if (length > 0) runs += `M${x} ${y}h${length}v1h-${length}z`;
      x += length;
    }
  }
  const side = code.size + 2 * quiet;
  const svg = [
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${-quiet} ${-quiet} ${side} ${side}'`,
    ` shape-rendering='crispEdges'>`,
    `<path fill='#fff' d='M-${quiet}-${quiet}h${side}v${side}h-${side}z'/><path d='${runs}'/></svg>`,
  ].join('');
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/%20/g, ' ').replace(/'/g, '%27')}`;
}
