import { existsSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { KitError } from '../fault';

/** The organiser's logo as every poster carries it: one picture that refers to nothing else. */
export interface Logo {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const maxBytes = 5 * 1024 * 1024;
const formats: readonly string[] = ['png', 'jpeg', 'svg'];
/** At 300 dpi the logo of an A3 poster is about 280 pixels high. */
const minPixels = 120;
const maxPixels = { width: 1400, height: 420 };
const maxRatio = 8;

/** What would make a drawing look different on another machine, or bring in other files. */
const foreign: readonly (readonly [RegExp, string, string])[] = [
  [
    /<(text|tspan)\b/i,
    'holds text, which needs a font of the machine',
    'convert the text to paths in the drawing program',
  ],
  [/<(script|foreignObject)\b/i, 'holds a script or a web page', 'export it as a plain drawing, or give a PNG'],
  [
    /(?:href|src)\s*=\s*["'](?!#|data:)|url\(\s*["']?(?!#|data:)|@import|<!ENTITY/i,
    'refers to other files',
    'embed them, or give a PNG',
  ],
];

/**
 * Reads the organiser's logo, holds it against what a poster can carry, and makes a PNG of it.
 * @throws KitError with what is wrong and what to give instead
 */
export async function readLogo(file: string): Promise<Logo> {
  const stop = (fault: string, mend: string): never => {
    throw new KitError([{ where: `--logo ${file}`, fault, mend }]);
  };
  const other = 'give a PNG, JPEG or SVG';
  if (!existsSync(file))
    return stop('there is no such file', 'check the path; it is read from the folder you stand in');
  if (!statSync(file).isFile()) return stop('is not a file', other);
  if (statSync(file).size > maxBytes) return stop('has more than 5 MB', 'save it smaller');
  const bytes = readFileSync(file);
  if (bytes.length === 0) return stop('is empty', other);
  const {
    format,
    width = 0,
    height = 0,
  } = await sharp(bytes)
    .metadata()
    .catch(() => stop('is not a picture', other));
  if (!formats.includes(format)) return stop(`is ${format}`, other);
  const found = format === 'svg' ? foreign.find(([pattern]) => pattern.test(bytes.toString('utf8'))) : undefined;
  if (found) return stop(found[1], found[2]);
  if (format !== 'svg' && Math.max(width, height) < minPixels)
    return stop(
      `has ${width} × ${height} pixels`,
      `give one with at least ${minPixels} on its longer side, better 600`,
    );
  if (Math.max(width / height, height / width) > maxRatio)
    return stop(`is ${width} × ${height}, too long for a poster`, 'cut off empty edges, or give another form of it');
  const density =
    format === 'svg' ? Math.min(2400, Math.ceil((72 * maxPixels.height) / Math.max(1, height))) : undefined;
  const { data, info } = await sharp(bytes, { failOn: 'truncated', ...(density && { density }) })
    .rotate()
    .resize({ ...maxPixels, fit: 'inside', withoutEnlargement: format !== 'svg' })
    .png()
    .toBuffer({ resolveWithObject: true })
    .catch(() => stop('is damaged', 'save it again'));
  return { png: data, width: info.width, height: info.height };
}
