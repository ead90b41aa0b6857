import { mkdirSync } from 'node:fs';
import { launchBrowser } from './browser';
import { build } from './build';
import { prepareContent } from './content/prepare';
import { useChineseFont } from './fonts';
import { serveFolder } from './serve';

const shots = [
  ['home', ''],
  ['guide', '#/pages/guide/index?id=wechat'],
  ['checklist', '#/pages/checklist/index?item=e-card'],
] as const;

/** Takes the README's pictures from the running browser build, with the Chinese font that npm brought. */
async function takePictures(): Promise<void> {
  await prepareContent();
  await build('h5');
  mkdirSync('docs/pictures', { recursive: true });
  const [browser, served] = [await launchBrowser(), await serveFolder('dist/h5')];
  for (const [name, hash] of shots) {
    const context = await browser.newContext({ viewport: { width: 375, height: 812 }, isMobile: true });
    const page = await context.newPage();
    await useChineseFont(page);
    await page.addInitScript(() =>
      localStorage.setItem('person', JSON.stringify({ data: { ticks: ['employer-stopped', 'wechat-me'] } })),
    );
    await page.goto(`${served.address}/${hash}`);
    await page.locator('#first').waitFor({ state: 'detached' });
    await page.locator('h1:visible').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `docs/pictures/${name}.jpg`, type: 'jpeg', quality: 70 });
    await context.close();
  }
  await browser.close();
  await served.close();
}

takePictures().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
