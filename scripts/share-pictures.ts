import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Pack } from '../src/content/schema/pack';
import { pageLinks, pictureFile, type PageName } from '../src/lib/routes';
import { launchBrowser } from './browser';
import { useChineseFont } from './fonts';
import { palettePng } from './palette-png';

const generated = path.resolve(__dirname, '../src/content/generated');
const pictureFolder = path.join(generated, 'share');
const [width, height] = [500, 400];

/** From the brand green to white in four steps: the pictures have no other colour. */
const palette = Array.from({ length: 4 }, (_, step) =>
  [0x0e, 0x7c, 0x61].map((part) => Math.round(part + ((255 - part) * step) / 3)),
);

interface Picture {
  readonly file: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The characters that a chip of the picture holds without being cut. */
const oneLine = 15;

/** One picture a guide, and one for each other page: its words come from the content. */
function picturesOf(pack: Pack): readonly Picture[] {
  const say = (key: string): string => pack.strings[key]?.zh ?? key;
  const guides = pack.guides.map((guide) => ({
    file: pictureFile('guide', `guide-${guide.id}`),
    title: guide.title.zh,
    lines:
      guide.trail.length > 0
        ? guide.trail.map((label) => label.zh)
        : guide.steps
            .map((step) => step.title.zh)
            .filter((title) => title.length <= oneLine)
            .slice(0, 1),
  }));
  const pages = (Object.keys(pageLinks) as PageName[])
    .filter((page) => page !== 'guide')
    .map((page) => ({ file: pictureFile(page, page), title: say(`share-${page}`), lines: [] }));
  return [...guides, ...pages];
}

const html = ({ title, lines }: Picture, app: string): string => `<!doctype html><html lang="zh-CN"><style>
  body {
    margin: 0; width: ${width}px; height: ${height}px; box-sizing: border-box; padding: 34px 32px;
    background: #0e7c61; color: #fff; display: flex; flex-direction: column; font-weight: 700;
  }
  h1 { margin: 0; font-size: ${title.length > 12 ? 46 : 64}px; line-height: 1.3; text-wrap: balance }
  ol { margin: 22px 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 12px }
  li {
    padding: 6px 16px; border-radius: 10px; background: #fff; color: #0e7c61; font-size: 26px;
    max-width: 400px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis;
  }
  p { margin: auto 0 0; font-size: 26px; border-top: 3px solid #fff; padding-top: 14px }
</style><h1>${title}</h1><ol>${lines.map((line) => `<li>${line}</li>`).join('')}</ol><p>${app}</p></html>`;

/**
 * Draws the pictures that travel with shared pages (5:4, 500 × 400) into `src/content/generated/share`, laid out as in
 * the WeChat package, with the Chinese font that npm brought.
 * Nothing is drawn while the words are the same as last time.
 */
export async function makeSharePictures(): Promise<void> {
  const pack = JSON.parse(readFileSync(path.join(generated, 'pack.json'), 'utf8')) as Pack;
  const app = pack.strings['app-name']?.zh ?? '';
  const pictures = picturesOf(pack).map((picture) => ({ file: picture.file, html: html(picture, app) }));
  const mark = createHash('sha256')
    .update(JSON.stringify([pictures, palette]))
    .digest('hex');
  const markFile = path.join(generated, 'share.mark');
  if (
    existsSync(markFile) &&
    readFileSync(markFile, 'utf8') === mark &&
    pictures.every(({ file }) => existsSync(path.join(pictureFolder, file)))
  )
    return;
  rmSync(pictureFolder, { recursive: true, force: true });
  for (const { file } of pictures) mkdirSync(path.join(pictureFolder, path.dirname(file)), { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width, height } });
    await useChineseFont(page);
    await page.route('http://picture.test/', (route) =>
      route.fulfill({
        body: pictures.find(({ file }) => file === asked)?.html ?? '',
        contentType: 'text/html; charset=utf-8',
      }),
    );
    let asked = '';
    for (const { file } of pictures) {
      asked = file;
      await page.goto('http://picture.test/');
      await page.evaluate(() => document.fonts.ready);
      writeFileSync(path.join(pictureFolder, file), await palettePng(await page.screenshot({ type: 'png' }), palette));
    }
    writeFileSync(markFile, mark);
  } finally {
    await browser.close();
  }
}
