import type { Drawing } from '../../src/lib/drawing';

/** The boxes of a drawing as pixels, for a decoder: texts and rings are left out. */
export function boxesAsPixels({ width, height, shapes }: Drawing): ImageData {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const shape of shapes) {
    if (shape.kind !== 'box') continue;
    const shade = Number.parseInt(shape.colour.slice(1, 3), 16);
    for (let y = shape.y; y < shape.y + shape.height; y += 1)
      for (let x = shape.x; x < shape.x + shape.width; x += 1)
        data.fill(shade, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return { data, width, height, colorSpace: 'srgb' };
}
