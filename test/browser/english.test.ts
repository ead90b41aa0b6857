import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { serveFolder, type Served } from '../../scripts/serve';
import { h5Dist } from '../support/dist';
import { pack, store } from '../support/pack';

const said = (key: string, language: 'zh' | 'en') => pack.strings[key]?.[language] ?? key;
const both = (key: string) => `${said(key, 'zh')} ${said(key, 'en')}`;
const title = store.guide('wechat')!.title;

const preloaded = (file: string): string[] =>
  [...readFileSync(path.join(h5Dist, file), 'utf8').matchAll(/rel="preload" as="script" href="([^"]+)"/g)].map(
    ([, script = '']) => script,
  );
/** The file with the English: what only the English page names. */
const [english = 'none'] = preloaded('index.en.html').filter((file) => !preloaded('index.html').includes(file));

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(h5Dist)]);
});
afterAll(() => Promise.all([browser.close(), served.close()]));

/** A page whose English is refused as long as `refuse.on` stands, and the files that it asked for. */
async function open(file: string, refuse = { on: false }): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
  await page.route(`**/${english}`, (route) => (refuse.on ? route.abort() : route.continue()));
  await page.goto(`${served.address}/${file}`);
  await page.locator('#first').waitFor({ state: 'detached' });
  return { page, asked };
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

test('the English page takes over in English, and the Chinese one never asks for it', async () => {
  const one = await open('guide-id-wechat.en.html');
  await heading(one.page, title.en);
  expect(one.asked).toContain(english);
  const other = await open('guide-id-wechat.html');
  await heading(other.page, title.zh);
  await other.page.waitForLoadState('networkidle');
  expect(other.asked).not.toContain(english);
});

test('where the English is refused, the page says so in both languages and takes it when it is there', async () => {
  const refuse = { on: true };
  const { page } = await open('guide-id-wechat.en.html', refuse);
  await heading(page, title.zh);
  await page.getByText(both('english-refused')).waitFor();
  // What is read aloud is told in which language it is.
  expect(await page.locator('main:visible').getAttribute('lang')).toBe('zh-CN');
  refuse.on = false;
  await page.getByText(both('english-again')).click();
  await heading(page, title.en);
  expect(await page.getByText(said('english-refused', 'zh')).count()).toBe(0);
});
