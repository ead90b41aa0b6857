import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { pages } from './pages';
import { serveFolder } from './serve';
import { posed, shoot } from './shoot';

const folder = path.resolve('dist/shots');
const languages = ['zh', 'en'] as const;
const sizes = ['standard', 'largest'] as const;
const themes = ['light', 'dark'] as const;
const widths = [320, 375, 768] as const;
const saved = { ticks: ['employer-stopped', 'wechat-me'] };

const setSize = (page: Page, size: string): Promise<void> =>
  page.evaluate(
    (next) =>
      document
        .querySelectorAll('main')
        .forEach((main) => (main.className = main.className.replace(/app--\w+/, `app--${next}`))),
    size,
  );

/** Every pose of one page in one visit. @returns the names of the pictures. */
async function everyPose(
  browser: Browser,
  address: string,
  name: string,
  hash: string,
  language: 'zh' | 'en',
): Promise<string[]> {
  const page = await posed(browser, address, hash, {
    language,
    textSize: 'standard',
    theme: 'light',
    width: 375,
    saved,
  });
  const made: string[] = [];
  for (const size of sizes) {
    await setSize(page, size);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 812 });
        const file = `${name}-${language}-${size}-${theme}-${width}.jpg`;
        writeFileSync(path.join(folder, file), await shoot(page, true));
        made.push(file);
      }
    }
  }
  await page.context().close();
  return made;
}

const figureOf = (file: string): string =>
  `<figure><a href="${file}"><img src="${file}"></a><figcaption>${file.replace('.jpg', '')}</figcaption></figure>`;

const sheetOf = (
  title: string,
  files: readonly string[],
): string => `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>
  body { margin: 16px; background: #777; font: 14px sans-serif; color: #fff }
  body { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
  figure { margin: 0; width: 220px }
  img { width: 100%; max-height: 640px; object-fit: cover; object-position: top }
</style>
${files.map(figureOf).join('\n')}`;

/**
 * Takes every page of the built browser version in both languages, two text sizes, both themes and three widths, and a
 * contact sheet.
 */
async function takeShots(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [browser, served] = [await launchBrowser(), await serveFolder('dist/h5')];
  const made: string[] = [];
  for (const { name, hash } of pages)
    for (const language of languages) made.push(...(await everyPose(browser, served.address, name, hash, language)));
  writeFileSync(path.join(folder, 'index.html'), sheetOf('all', made));
  const sheet = await browser.newPage({ viewport: { width: 1480, height: 900 } });
  for (const [title, fits] of [
    ['light', /-standard-light-375/],
    ['dark-largest', /-largest-dark-320/],
  ] as const) {
    const file = path.join(folder, `contact-${title}.html`);
    writeFileSync(
      file,
      sheetOf(
        title,
        made.filter((name) => fits.test(name)),
      ),
    );
    await sheet.goto(`file://${file}`);
    await sheet.screenshot({
      path: path.join(folder, `contact-${title}.jpg`),
      type: 'jpeg',
      quality: 70,
      fullPage: true,
    });
  }
  await browser.close();
  await served.close();
  console.log(
    `${made.length} pictures in dist/shots; open index.html, or contact-light.jpg and contact-dark-largest.jpg.`,
  );
}

takeShots().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
