import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { serveFolder, type Served } from '../../scripts/serve';
import { posed, shoot, type Pose } from '../../scripts/shoot';
import { h5Dist, top } from '../support/dist';
import { differenceOf } from '../support/same-picture';

const kept = path.join(top, 'test/pictures');
const seen = path.join(top, 'dist/pictures');
/** Squares that may differ: a button that moved by 3 px changes 29 or more, another release of Chromium none. */
const allowed = 12;

const begun = { ticks: ['employer-stopped', 'wechat-me'] };
const phone: Pose = { language: 'zh', textSize: 'standard', theme: 'light', width: 375, saved: begun };
const poses: readonly (readonly [string, string, Pose])[] = [
  ['home', '', phone],
  ['home-dark-largest', '', { ...phone, theme: 'dark', textSize: 'largest', width: 320 }],
  ['home-en-wide', '', { ...phone, language: 'en', width: 1280 }],
  ['guide', '#/pages/guide/index?id=wechat', phone],
  ['guide-en-dark', '#/pages/guide/index?id=wechat', { ...phone, language: 'en', theme: 'dark' }],
  ['checklist', '#/pages/checklist/index?item=e-card', phone],
  ['finder', '#/pages/route/finder/index', phone],
  ['law', '#/pages/trust/law/index', { ...phone, textSize: 'large' }],
];

let browser: Browser;
let served: Served;
beforeAll(async () => {
  // Pictures are taken by the browser that npm brings where there is one, so that machines agree.
  const npm = process.platform === 'linux' && process.arch === 'x64' ? 'npm' : undefined;
  [browser, served] = await Promise.all([launchBrowser(npm), serveFolder(h5Dist)]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test.each(poses)('%s looks as it is kept in test/pictures', async (name, hash, pose) => {
  const page = await posed(browser, served.address, hash, pose);
  const now = await shoot(page);
  mkdirSync(seen, { recursive: true });
  writeFileSync(path.join(seen, `${name}.jpg`), now);
  const file = path.join(kept, `${name}.jpg`);
  if (process.env.ACCEPT === '1') {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, now);
  }
  if (!existsSync(file))
    throw new Error(`There is no ${file}. Look at ${seen}/${name}.jpg and accept it with npm run accept.`);
  const { squares, around } = await differenceOf(page, readFileSync(file), now);
  await page.context().close();
  if (squares > allowed)
    throw new Error(
      `${squares} squares of 8 × 8 px changed, within ${JSON.stringify(around)}. Compare test/pictures/${name}.jpg ` +
        `with dist/pictures/${name}.jpg; if the new one is right, npm run accept keeps it.`,
    );
});

test('a button that moved by 3 px is noticed', async () => {
  const page = await posed(browser, served.address, '', phone);
  const before = await shoot(page);
  await page.addStyleTag({ content: '.status__go .btn-box { position: relative; top: 3px; }' });
  expect((await differenceOf(page, before, await shoot(page))).squares).toBeGreaterThan(allowed);
  await page.context().close();
});

test('letters drawn a little softer are not taken for a change', async () => {
  const page = await posed(browser, served.address, '', phone);
  const before = await shoot(page);
  await page.addStyleTag({ content: '.app { -webkit-font-smoothing: antialiased; filter: blur(0.35px); }' });
  expect((await differenceOf(page, before, await shoot(page))).squares).toBeLessThanOrEqual(allowed);
  await page.context().close();
});
