import type { Page } from 'playwright-core';
import { pack, store } from '../support/pack';
import { visit, visitCleanly, type Visit } from './visit';

let site: Visit;
visitCleanly(() => site);

const guide = store.guide('wechat')!;
const zh = (key: string) => pack.strings[key]!.zh;
const heading = (page: Page) => page.locator('h1:visible').first().innerText();
const open = (page: Page, hash: string) => page.evaluate((to) => void (window.location.hash = to), hash);
const folderInView = (page: Page) => page.evaluate(() => window.location.hash.replace(/\?.*/, ''));

/** Lets no further script arrive until the answer is called; that waits until what was held back has run. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let held = 0;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/js/*.js', async (route) => {
    held += 1;
    await released;
    await route.continue();
  });
  return async () => {
    expect(held).toBeGreaterThan(0);
    release();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
  };
}

/** Marks the page in view, so that a test sees whether it was drawn anew. */
const mark = (page: Page) =>
  page.evaluate(() => document.querySelector('h1:not([hidden])')?.closest('.taro_page')?.setAttribute('data-was', ''));

test('back on a weak signal, while the next page is fetched, keeps the page that is there', async () => {
  site = await visit('', { own: true });
  const { page } = site;
  const before = await heading(page);
  await mark(page);
  const release = await holdScripts(page);
  await page.getByRole('link', { name: guide.title.zh }).first().click();
  await page.waitForURL(/pages\/guide/);
  await page.goBack();
  await release();
  expect(await heading(page)).toBe(before);
  expect(await folderInView(page)).not.toContain('guide');
  expect(await page.locator('.taro_page[data-was]').isVisible()).toBe(true);
  await page.getByRole('link', { name: guide.title.zh }).first().click();
  await page.locator('h1:visible', { hasText: guide.title.zh }).waitFor();
  await page.goBack();
  await page.locator('h1:visible', { hasText: before }).waitFor();
});

test('of two pages that are asked for one after the other, the last is shown, and back leads on from it', async () => {
  site = await visit('', { own: true });
  const { page } = site;
  const before = await heading(page);
  const release = await holdScripts(page);
  await open(page, '#/pages/guide/index?id=wechat');
  await open(page, '#/pages/trust/law/index');
  await release();
  const law = await heading(page);
  expect(law).not.toBe(before);
  expect(await folderInView(page)).toContain('law');
  await page.goBack();
  await page.locator('h1:visible', { hasText: guide.title.zh }).waitFor();
  await page.goBack();
  await page.locator('h1:visible', { hasText: before }).waitFor();
});

test('back while the next page still slides in shows the page that was left, and it stays', async () => {
  site = await visit('#/pages/guide/index?id=wechat', { own: true });
  const { page } = site;
  for (let times = 0; times < 3; times += 1) {
    await page.getByRole('button', { name: zh('guide-stuck') }).click();
    await page.getByText(zh('guide-stuck-script')).click();
    await page.locator('h1:visible', { hasText: zh('script-title') }).waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(600);
    expect(await page.locator('h1:visible').allInnerTexts()).toEqual([guide.title.zh]);
    await page.goBack();
  }
});
