import sharp from 'sharp';

/**
 * A phone that scans looks at a 1080p picture of its camera, 1,920 pixels along the long side, with a field of view of
 * about 68 degrees there: what main cameras of phones have.
 */
const camera = { pixels: 1920, degrees: 68 } as const;
const millimetresAMetre = 1000;

/** Pixels that such a camera has for a millimetre of a poster at a distance in metres. */
const pixelsPerMm = (metres: number): number =>
  camera.pixels / (2 * metres * millimetresAMetre * Math.tan((camera.degrees * Math.PI) / 360));

/** Standard deviation of the blur of a lens in focus, in pixels of the camera. */
const lensBlurPixels = 0.7;
/** Standard deviation of the blur of a phone that moves or is out of focus, in millimetres of the paper. */
const shakeMm = 0.6;

/**
 * A print as a camera sees it.
 * @param png the whole paper.
 * @param widthMm the width of that paper.
 * @param metres how far away the camera is.
 */
export async function seenFrom(png: Uint8Array, widthMm: number, metres: number): Promise<Uint8Array> {
  const width = Math.round(widthMm * pixelsPerMm(metres));
  const small = await sharp(png).resize({ width, kernel: 'cubic' }).toBuffer();
  return sharp(small).blur(lensBlurPixels).png().toBuffer();
}

/** A print as a camera sees it that moves. */
export async function shaken(png: Uint8Array, widthMm: number): Promise<Uint8Array> {
  const pixels = Math.round(widthMm * 4);
  const half = await sharp(png).resize({ width: pixels }).toBuffer();
  return sharp(half)
    .blur((shakeMm * pixels) / widthMm)
    .png()
    .toBuffer();
}
