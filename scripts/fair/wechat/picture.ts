import sharp from 'sharp';

/** A mini-program code as WeChat drew it. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
}

const types: Readonly<Partial<Record<string, Picture['type']>>> = { png: 'image/png', jpeg: 'image/jpeg' };
/** The smallest width that getwxacodeunlimit draws, in pixels, and twice the largest. */
const sidePixels = { min: 280, max: 2560 } as const;
/** A code is dark on light; the deviation of an empty sheet is 0 of 255. */
const minDeviation = 20;

/** Why an answer is no mini-program code. */
export type PictureFault = 'no picture' | 'not square' | 'damaged' | 'empty';

/**
 * Looks at a whole answer: a PNG or JPEG whose every pixel can be decoded, square, of a size that WeChat draws, and
 * neither empty nor all of one colour.
 */
export async function pictureIn(bytes: Uint8Array): Promise<Picture | PictureFault> {
  if (bytes.length === 0) return 'no picture';
  // The header alone is read here, however many pixels it promises.
  const meta = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  const type = types[meta?.format ?? ''];
  if (!meta || !type) return 'no picture';
  const { width = 0, height = 0, pages = 1 } = meta;
  if (width !== height || width < sidePixels.min || width > sidePixels.max || pages > 1) return 'not square';
  const grey = await sharp(bytes, { failOn: 'truncated' })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer()
    .catch(() => undefined);
  if (!grey) return 'damaged';
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  const variance = grey.reduce((sum, value) => sum + (value - mean) ** 2, 0) / grey.length;
  return Math.sqrt(variance) < minDeviation ? 'empty' : { bytes, type };
}
