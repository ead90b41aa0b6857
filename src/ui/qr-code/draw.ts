import { plainCode, quietModules as quiet } from '@/lib/plain-code';

/** A plain code (QR) as the address of an SVG picture, drawn here: no request, no canvas. `words` are ASCII. */
export function codePicture(words: string): string {
  const { size, runs } = plainCode(words);
  const path = runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('');
  const side = size + 2 * quiet;
  const svg = [
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${-quiet} ${-quiet} ${side} ${side}'`,
    ` shape-rendering='crispEdges'>`,
    `<path fill='#fff' d='M-${quiet}-${quiet}h${side}v${side}h-${side}z'/><path d='${path}'/></svg>`,
  ].join('');
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/%20/g, ' ').replace(/'/g, '%27')}`;
}
