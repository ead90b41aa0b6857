import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Served } from '../../scripts/serve';
import { staticPlace } from '../../src/lib/static-file';
import { budgets, filesBelow, h5Dist } from '../support/dist';
import { pack, store } from '../support/pack';
import { shiftsOf } from './measure';
import { withoutApp } from './without-app';

let browser: Browser;
let served: Served;
const beforeTheApp = withoutApp((doors) => ({ browser, served } = doors));

const staticPages = filesBelow(h5Dist).filter((file) => staticPlace(file) !== undefined);
const textOf = (file: string) => readFileSync(path.join(h5Dist, file), 'utf8');
const gzip = (text: string) => gzipSync(text).length;
const guide = store.guide('wechat')!;
const t = (key: string) => pack.strings[key]!.zh;

/** Where everything that is read or tapped stands. */
const places = (page: Page, root: string): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...(document.querySelector(selector)?.querySelectorAll('h1, h2, h3, .card, .p, button') ?? [])].map(
        (element) => {
          const { top, left, width, height } = element.getBoundingClientRect();
          return [element.className, ...[top, left, width, height].map(Math.round)].join(' ');
        },
      ),
    root,
  );

test('every page has a file, in both languages, with a title and a description of its own', () => {
  expect(staticPages.length).toBeGreaterThan(400);
  const faults = staticPages.filter((file) => {
    const html = textOf(file);
    return (
      !/<title>[^<]{4,}<\/title>/.test(html) ||
      !/<meta name="description" content="[^"]{10,}">/.test(html) ||
      !/<meta property="og:title"/.test(html) ||
      !html.includes(`lang="${file.includes('.en.') ? 'en' : 'zh-CN'}"`) ||
      /undefined|\[object/.test(html)
    );
  });
  expect(faults).toEqual([]);
});

test('no page was drawn for a person: nothing is done, and no city is chosen but the one in the name', () => {
  const place = /pill--place"[^>]*>([^<]*)/;
  const faults = staticPages.filter((file) => {
    const html = textOf(file);
    const none = (file.includes('.en.') ? pack.strings['place-none']!.en : t('place-none')) ?? '';
    const chosen = place.exec(html)?.[1] ?? none;
    return /step--done/.test(html) || (chosen !== none) !== /\.\d{6}\./.test(file);
  });
  expect(faults).toEqual([]);
});

test('every link of a static page leads to a file of the build', () => {
  const there = new Set(staticPages);
  const broken = staticPages.flatMap((file) =>
    [...textOf(file).matchAll(/(?:href|formaction)="([^":#?]+\.html)/gi)]
      .map(([, to = '']) => to)
      .filter((to) => !there.has(to))
      .map((to) => `${file}: ${to}`),
  );
  expect(broken).toEqual([]);
});

test.each(['index.html', 'guide-id-wechat.html', 'guide-id-wechat.440300.html', 'trouble.html', 'index.en.html'])(
  'the first text of %s needs few bytes',
  (file) => {
    const html = textOf(file);
    const [, enter = ''] = /<script src="([^"]+)"/.exec(html) ?? [];
    const blocking = gzip(html) + gzip(textOf(enter));
    expect(blocking).toBeLessThanOrEqual(budgets.browser.firstText);
  },
);

test('without any script a guide reads whole, and its links lead on', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  await page.goto(`${served.address}/`);
  await page.locator('a[href="guide-id-wechat.html"]').first().click();
  const text = await page.locator('body').innerText();
  for (const step of guide.steps) expect(text).toContain(step.title.zh);
  expect(await page.locator('#first').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
});

test.each([
  ['', 375],
  ['guide-id-wechat.html', 320],
  ['guide-id-wechat.440300.html', 375],
  ['trouble.html', 375],
  ['checklist.html', 375],
  ['finder.en.html', 375],
  ['law.html', 1200],
])('the app takes over from the text of "%s" at %d px, and nothing moves', async (file, width) => {
  const { page, release, errors } = await beforeTheApp(file, width);
  const before = await places(page, '#first');
  release();
  await page.locator('#first').waitFor({ state: 'detached' });
  expect(await places(page, '.taro_page')).toEqual(before);
  expect(await shiftsOf(page)).toBe(0);
  expect(errors).toEqual([]);
});

test.each([
  ['#/pages/guide/index?id=wechat', 'guide-id-wechat.html'],
  ['#/pages/help/trouble/index', 'trouble.html'],
  ['#/pages/guide/index?id=wechat&lang=en', 'guide-id-wechat.en.html'],
  ['?scene=x#/pages/trust/law/index', 'law.html'],
])('an address of before, %s, shows the text of its own page at once', async (address, file) => {
  const { page } = await beforeTheApp(address);
  expect(new URL(page.url()).pathname).toBe(`/${file}`);
});

test('another page in the app has its own file in the address, so that it can be sent on', async () => {
  const { page, release } = await beforeTheApp('');
  release();
  await page.locator('#first').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: guide.title.zh }).first().click();
  await page.waitForURL(/guide-id-wechat\.html#/);
  await page.locator('h1:visible', { hasText: guide.title.zh }).waitFor();
  await page.goBack();
  await page.getByText(t('home-title')).locator('visible=true').first().waitFor();
});

test('a first visit, the whole site, and the style sheet keep their budgets', () => {
  const html = textOf('index.html');
  const loaded = [...html.matchAll(/(?:src|href)="((?:js|css)\/[^"]+)"/g)].map(([, file = '']) => file);
  const kept = [...textOf('sw.js').matchAll(/url:"([^"]+)"/g)].map(([, file = '']) => file);
  const rest = (JSON.parse(textOf('rest.json')) as { readonly files: readonly string[] }).files;
  const visited = ['index.html', 'sw.js', ...loaded, ...kept];
  const bytes = (files: readonly string[]) => [...new Set(files)].reduce((sum, file) => sum + gzip(textOf(file)), 0);
  expect([loaded, kept, rest].filter(({ length }) => length <= 4)).toEqual([]);
  expect(bytes(visited)).toBeLessThanOrEqual(budgets.browser.firstVisit);
  expect(bytes([...visited, ...rest])).toBeLessThanOrEqual(budgets.browser.wholeSite);
  const sheets = filesBelow(h5Dist).filter((file) => file.endsWith('.css'));
  expect(sheets).toHaveLength(1);
  expect(textOf(sheets[0]!).length).toBeLessThanOrEqual(budgets.browser.style);
});
