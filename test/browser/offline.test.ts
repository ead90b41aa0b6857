import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { writeWorker } from '../../config/offline';
import { launchBrowser } from '../../scripts/browser';
import { h5Dist } from '../support/dist';
import { pack } from '../support/pack';
import { startSite, type Site } from './hostile-site';

let browser: Browser;
let context: BrowserContext;
let site: Site;
const folders: string[] = [];
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(async () => {
  await browser.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN' });
  site = await startSite(h5Dist);
});
afterEach(async () => {
  await context.close();
  site.close();
});

const t = (key: string): string => pack.strings[key]?.zh ?? key;
const read = async (page: Page): Promise<string> => {
  await page.locator('#first').waitFor({ state: 'detached', timeout: 15_000 });
  await page.locator('h1:visible').first().waitFor({ timeout: 15_000 });
  return page.locator('main:visible').innerText();
};
/** Waits until the worker of this very folder has kept everything and answers the page. */
async function keptBy(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const isActive = registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
      return isActive && registration.scope === new URL('./', location.href).href;
    });
  while (!(await isKept())) await page.waitForTimeout(100);
}
/** Waits until the files that the first visit did not need are kept as well. */
async function allKept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const { cache, files } = (await (await fetch('rest.json')).json()) as { cache: string; files: string[] };
      const { scope } = (await navigator.serviceWorker.getRegistration()) ?? {};
      return (await (await caches.open(`${cache}-${scope}`)).keys()).length === files.length;
    });
  while (!(await isKept())) await page.waitForTimeout(100);
}
/** Opens the build and waits until the browser has kept it. */
async function visited(at = '/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address + at);
  await read(page);
  await keptBy(page);
  await allKept(page);
  return page;
}
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
/** A later version of the build: another title, in a folder of its own. */
async function laterVersion(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'later-'));
  folders.push(folder);
  cpSync(h5Dist, folder, { recursive: true });
  const index = path.join(folder, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('<title>', '<title>later '));
  await writeWorker(folder);
  return folder;
}

test('after one visit every page opens without a host, from a printed code too', async () => {
  const page = await visited();
  site.folder = undefined;
  for (const hash of ['', '#/pages/guide/index?id=wechat', '#/pages/help/search/index', '#/pages/trust/about/index']) {
    await page.goto(`${site.address}/?scene=x${hash}`);
    expect(await read(page)).not.toContain(t('error-title'));
  }
});

test('a host that accepts and never answers: what is kept is shown', async () => {
  const page = await visited();
  site.odd = () => true;
  await page.goto(`${site.address}/#/pages/guide/index?id=wechat`, { waitUntil: 'commit', timeout: 5000 });
  expect(await read(page)).toContain(pack.guides[0]!.title.zh);
});

test('a host that redirects index.html to its folder', async () => {
  site.odd = (pathname, response) => {
    if (pathname !== '/index.html') return false;
    response.writeHead(308, { location: '/' }).end();
    return true;
  };
  const page = await visited();
  site.folder = undefined;
  await page.reload();
  await read(page);
});

test('a host that leads every page to its name without .html: the page is there, offline too', async () => {
  site.odd = (pathname, response) => {
    const [, page, ending] = /^(\/guide-[^/.]+)(\.html)?$/.exec(pathname) ?? [];
    if (page && ending) response.writeHead(308, { location: page }).end();
    else if (page) response.writeHead(200).end(readFileSync(path.join(h5Dist, `${page}.html`)));
    return page !== undefined;
  };
  const page = await context.newPage();
  for (const address of ['guide-id-alipay.html', 'guide-id-alipay.html#/pages/guide/index?id=alipay']) {
    await page.goto(`${site.address}/${address}`);
    expect(await read(page)).toContain(pack.guides[1]!.title.zh);
  }
  await keptBy(page);
  site.odd = (_, response) => Boolean(response.destroy());
  await page.goto(`${site.address}/guide-id-alipay`);
  expect(await read(page)).toContain(pack.guides[1]!.title.zh);
});

test('a sign-in page in the place of a script is not kept, and nothing claims to work without a network', async () => {
  // Only what the worker asks for, so that the page itself is there.
  site.odd = (pathname, response, { headers }) => {
    if (!pathname.endsWith('.js') || headers['sec-fetch-dest'] !== 'empty') return false;
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
    return true;
  };
  const page = await context.newPage();
  await page.goto(`${site.address}/#/pages/trust/about/index`);
  await read(page);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => Boolean(one?.active)))).toBe(
    false,
  );
  await page.reload();
  const text = await read(page);
  expect(text).toContain(t('about-privacy-3-online'));
  expect(text).not.toContain(t('about-privacy-3'));
});

test.each(['saveData', 'cellular'])('on a %s connection only what the first pages need is fetched', async (kind) => {
  const connection = kind === 'saveData' ? { saveData: true } : { type: kind };
  await context.addInitScript(
    (value) => Object.defineProperty(Navigator.prototype, 'connection', { value, configurable: true }),
    connection,
  );
  const asked = new Set<string>();
  site.odd = (pathname) => {
    asked.add(pathname.slice(1));
    return false;
  };
  const page = await context.newPage();
  await page.goto(site.address);
  await read(page);
  await keptBy(page);
  await page.waitForTimeout(1000);
  const { files } = JSON.parse(readFileSync(path.join(h5Dist, 'rest.json'), 'utf8')) as { files: string[] };
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => asked.has(file))).toEqual([]);
  // What somebody asks for is kept all the same.
  await page.evaluate(() => void (location.hash = '#/pages/help/glossary/index'));
  await page.getByText(t('glossary-title')).locator('visible=true').first().waitFor();
  site.folder = undefined;
  await page.reload();
  await page.getByText(t('glossary-title')).locator('visible=true').first().waitFor();
});

test('a static page opens without a host too, as the page that it names', async () => {
  const page = await visited();
  site.folder = undefined;
  await page.goto(`${site.address}/guide-id-alipay.html`);
  expect(await read(page)).toContain(pack.guides[1]!.title.zh);
});

test('once it is kept, the page says so', async () => {
  const page = await visited();
  await page.goto(`${site.address}/#/pages/trust/about/index`);
  await page.getByText(t('about-privacy-3')).locator('visible=true').first().waitFor();
});

test('several builds and a stranger under one host: each keeps its own', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-'));
  folders.push(folder);
  for (const name of ['', 'a', 'a/b']) cpSync(h5Dist, path.join(folder, name), { recursive: true });
  site.folder = folder;
  const page = await visited('/a/b/');
  await page.evaluate(() => caches.open('a-stranger').then((cache) => cache.put('/x', new Response('x'))));
  await (await visited('/')).close();
  await (await visited('/a/')).close();
  const names = await cacheNames(page);
  expect(names).toHaveLength(7);
  expect(names).toContain('a-stranger');
  site.folder = undefined;
  for (const at of ['/', '/a/', '/a/b/']) {
    await page.goto(site.address + at);
    await read(page);
  }
});

test('a new version is kept past the HTTP cache, is offered while a page is open, and comes at a tap', async () => {
  site.maxAge = 600;
  const page = await visited();
  site.folder = await laterVersion();
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()));
  await page.getByText(t('version-ready')).locator('visible=true').first().waitFor();
  // The old page still has all its files.
  await page.evaluate(() => void (location.hash = '#/pages/help/glossary/index'));
  await page.getByText(t('version-take')).locator('visible=true').first().waitFor();
  expect(await page.title()).not.toContain('later');
  const loadedAnew = page.waitForEvent('load');
  await page.getByText(t('version-take')).locator('visible=true').first().click();
  await loadedAnew;
  site.folder = undefined;
  const kept = await page.evaluate(() => fetch('index.html').then((response) => response.text()));
  expect(kept).toContain('<title>later');
  await page.reload();
  await read(page);
});

test('a page whose file is gone says so and offers to load anew', async () => {
  const blocked = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await blocked.newPage();
  await page.goto(site.address);
  await read(page);
  site.odd = (pathname, response) => {
    if (!pathname.endsWith('.js')) return false;
    response.writeHead(404).end();
    return true;
  };
  await page.evaluate(() => void (location.hash = '#/pages/help/glossary/index'));
  await page.getByText(t('version-gone')).locator('visible=true').first().waitFor();
  await blocked.close();
});

test('the worker asks no other host, and lists every file of the build', () => {
  const worker = readFileSync(path.join(h5Dist, 'sw.js'), 'utf8');
  expect(worker).not.toMatch(/https?:\/\/(?!bit\.ly)[\w.]*\.(com|org|net|io)/);
  for (const file of readdirSync(path.join(h5Dist, 'js')).filter((name) => name.endsWith('.js')))
    expect(worker).toContain(file);
});
