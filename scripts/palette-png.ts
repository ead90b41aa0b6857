import { losslessCompressPng, Transformer } from '@napi-rs/image';

/**
 * A small PNG from a screenshot, with each pixel moved to the nearest of a few colours: with four of them it takes two
 * bits a pixel.
 * @param screenshot a PNG whose colours all lie between the first and the last of `ramp`.
 * @param ramp colours as [red, green, blue], 0-255, from dark to light in even steps of red.
 */
export async function palettePng(screenshot: Buffer, ramp: readonly (readonly number[])[]): Promise<Buffer> {
  const picture = new Transformer(screenshot);
  const { width, height } = await picture.metadata();
  const pixels = await picture.rawPixels();
  const channels = pixels.length / (width * height);
  const [dark = 0, light = 255] = [ramp[0]?.[0], ramp.at(-1)?.[0]];
  const nearest = (red: number): readonly number[] =>
    ramp[Math.round(((red - dark) / (light - dark)) * (ramp.length - 1))] ?? [];
  const painted = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) painted.set([...nearest(pixels[at * channels] ?? 0), 255], at * 4);
  return losslessCompressPng(await Transformer.fromRgbaPixels(painted, width, height).png());
}
