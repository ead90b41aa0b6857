import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { readLogo } from '../../scripts/fair/poster/logo';
import { folder } from './asked';

const file = (name: string, content: string | Uint8Array): string => {
  const whole = path.join(folder(), name);
  writeFileSync(whole, content);
  return whole;
};
const colour = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c33' } });
const svg = (inside: string, attributes = 'viewBox="0 0 120 60"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const rect = '<rect width="120" height="60" fill="#c33"/>';

test.each<[string, () => Promise<string | Uint8Array>]>([
  ['logo.png', () => colour(600, 300).png().toBuffer()],
  ['logo.jpg', () => colour(600, 300).jpeg().toBuffer()],
  ['logo.svg', () => Promise.resolve(svg(rect))],
  ['a-png-called.txt', () => colour(3000, 1500).png().toBuffer()],
])('%s becomes one PNG that refers to nothing else', async (name, make) => {
  const { png, width, height } = await readLogo(file(name, await make()));
  const meta = await sharp(png).metadata();
  expect([meta.format, meta.width, meta.height, width / height]).toEqual(['png', width, height, 2]);
  expect(height).toBeLessThanOrEqual(420);
  expect(height).toBeGreaterThanOrEqual(300);
});

test.each<[string, () => Promise<string | Uint8Array>, RegExp]>([
  ['words', () => Promise.resolve('no picture'), /is not a picture\n {4}mend: give a PNG, JPEG or SVG/],
  ['nothing', () => Promise.resolve(''), /is empty/],
  ['a GIF', () => colour(300, 300).gif().toBuffer(), /is gif\n {4}mend/],
  [
    'half a PNG',
    async () =>
      (
        await sharp({
          create: {
            width: 600,
            height: 600,
            channels: 3,
            background: '#fff',
            noise: { type: 'gaussian', mean: 128, sigma: 60 },
          },
        })
          .png()
          .toBuffer()
      ).subarray(0, 9000),
    /is damaged/,
  ],
  ['a stamp', () => colour(60, 40).png().toBuffer(), /has 60 × 40 pixels/],
  ['a ribbon', () => colour(1800, 100).png().toBuffer(), /too long for a poster/],
  [
    'a drawing with text',
    () => Promise.resolve(svg(`${rect}<text x="1" y="20">社保</text>`)),
    /holds text.*\n {4}mend: convert the text to paths/,
  ],
  ['a drawing with a script', () => Promise.resolve(svg(`${rect}<script>1</script>`)), /holds a script/],
  [
    'a drawing with a picture from elsewhere',
    () => Promise.resolve(svg(`<image xlink:href="https://example.org/x.png" width="9" height="9"/>`)),
    /refers to other files/,
  ],
  [
    'a drawing with a file of the machine',
    () => Promise.resolve(svg(`<image href="file:///etc/passwd" width="9" height="9"/>`)),
    /refers to other files/,
  ],
  [
    'a drawing with an entity',
    () => Promise.resolve(`<!DOCTYPE svg [<!ENTITY x "y">]>${svg(rect)}`),
    /refers to other files/,
  ],
])('%s is refused with what to give', async (_, make, message) => {
  await expect(readLogo(file('logo', await make()))).rejects.toThrow(message);
});

test('a folder and a file that is not there are refused', async () => {
  await expect(readLogo(folder())).rejects.toThrow(/is not a file/);
  await expect(readLogo('/nowhere/logo.png')).rejects.toThrow(/there is no such file/);
});
