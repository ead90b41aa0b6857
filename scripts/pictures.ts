import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { createStore } from '../src/content/store';
import { launchBrowser } from './browser';
import { build } from './build';
import { prepareContent, readPack } from './content/prepare';
import { drawCode } from './fair/code';
import { readOptions } from './fair/options';
import { drawPoster } from './fair/poster/draw';
import { posterPage } from './fair/poster/page';
import { posterWords } from './fair/poster/words';
import { readStands } from './fair/stands';
import { useChineseFont } from './fonts';
import { serveFolder } from './serve';
import { usualAnswers } from './usual-answers';

const folder = 'docs/pictures';
const base = 'https://guide.example.org/';
const day = '2026-11-27T10:00:00+08:00';
const place = '440300';
const saved = { language: 'zh', answers: usualAnswers, left: '2026-10', ticks: [] };

interface Shot {
  readonly name: string;
  readonly hash: string;
  readonly saved: object;
}

const shots: readonly Shot[] = [
  { name: 'message', hash: '#/pages/help/search/index?q=未查询到有效参保缴费信息', saved },
  { name: 'call', hash: `#/pages/help/script/index?id=enrol&city=${place}`, saved },
  { name: 'gap', hash: '#/pages/route/gap/index', saved },
  { name: 'care', hash: '#/pages/guide/index?id=wechat', saved: { ...saved, careMode: true } },
];

const write = async (name: string, picture: Uint8Array, width: number): Promise<void> =>
  writeFileSync(`${folder}/${name}.jpg`, await sharp(picture).resize({ width }).jpeg({ quality: 72 }).toBuffer());

/** Opens a page of the build in dist/h5 as if it lay at `base`, on a day that stands still. */
async function open(browser: Browser, served: string, hash: string, kept: object): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 720 },
    deviceScaleFactor: 2,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.route(`${base}**`, async (route) => {
    const response = await fetch(route.request().url().replace(base, `${served}/`));
    await route.fulfill({
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  await page.clock.setFixedTime(Date.parse(day));
  await useChineseFont(page);
  await page.addInitScript((value) => localStorage.setItem('person', value), JSON.stringify({ data: kept }));
  await page.goto(base + hash);
  await page.locator('#first').waitFor({ state: 'detached' });
  await page.locator('h1:visible').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** The picture that the page of the plan draws, for somebody whose dates are known. */
async function planPicture(browser: Browser, served: string): Promise<Uint8Array> {
  const city = { adcode: place, name: { zh: '深圳', en: 'Shenzhen' } };
  const kept = { ...saved, answers: { ...usualAnswers, reason: 'resigned' }, city };
  const page = await open(browser, served, '#/pages/route/plan/index', kept);
  await page.getByText('深圳医保：', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: '存成图片', exact: true }).click();
  const address = await page.locator('img.picture__shown').getAttribute('src');
  await page.context().close();
  return Buffer.from(address?.split(',')[1] ?? '', 'base64');
}

async function poster(browser: Browser): Promise<Uint8Array> {
  const store = createStore(readPack());
  const names = ['--fair', 'sz-2026', '--name', '2026 秋季招聘会', '--stand', 'A1', '--city', '深圳'];
  const options = readOptions([...names, '--org', '某街道办事处', '--base', base, '--out', 'kit']);
  const [stand] = readStands(options, store).stands;
  if (!stand) throw new Error('no stand');
  const words = posterWords(stand, store, { paper: 'a4', mini: false, search: true });
  const html = posterPage(words, { plain: drawCode(stand.link), mini: undefined, logo: undefined }, 'a4');
  return (await drawPoster(browser, html, 'a4', 96)).png;
}

/** Takes the README's pictures from the browser build and the job-fair kit, with the Chinese font that npm brought. */
async function takePictures(): Promise<void> {
  await prepareContent();
  if (!process.argv.includes('--built')) await build('h5');
  mkdirSync(folder, { recursive: true });
  const [browser, served] = [await launchBrowser(), await serveFolder('dist/h5')];
  for (const { name, hash, saved: kept } of shots) {
    const page = await open(browser, served.address, hash, kept);
    await write(name, await page.screenshot({ animations: 'disabled' }), 560);
    await page.context().close();
  }
  await write('plan', await planPicture(browser, served.address), 540);
  await write('poster', await poster(browser), 540);
  await browser.close();
  await served.close();
}

takePictures().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
