import { deflateSync } from 'node:zlib';

const table = Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }).reduce<number>((value) => (value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1), byte),
);
const crc = (bytes: Buffer): number =>
  (bytes.reduce((sum, byte) => (sum >>> 8) ^ (table[(sum ^ byte) & 255] ?? 0), 0xffffffff) ^ 0xffffffff) >>> 0;

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
};

/**
 * A PNG of at most four colours, two bits a pixel.
 * @param indices one palette index a pixel, row by row; `width` must be a multiple of four.
 * @param palette colours as [red, green, blue], 0-255.
 * Source: W3C PNG specification, chunks IHDR, PLTE, IDAT, IEND.
 */
export function palettePng(indices: Uint8Array, width: number, palette: readonly (readonly number[])[]): Buffer {
  const height = indices.length / width;
  const line = width / 4;
  const rows = Buffer.alloc((line + 1) * height);
  indices.forEach((index, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const byte = y * (line + 1) + 1 + (x >> 2);
    rows[byte] = (rows[byte] ?? 0) | (index << (6 - 2 * (x % 4)));
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([2, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
