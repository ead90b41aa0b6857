import type { Page } from 'playwright-core';
import { store } from '../support/pack';
import { flow } from '../support/route';
import { withoutApp } from './without-app';

const beforeTheApp = withoutApp();

test('how far somebody has read, and what they tapped before the app was there, is kept', async () => {
  const { page, release } = await beforeTheApp('guide-id-wechat.html');
  await page.locator('#first').evaluate((first) => (first.scrollTop = 300));
  const tick = page.locator('#first [role=checkbox]').first();
  const label = await tick.getAttribute('aria-label');
  await tick.click();
  const at = await page.locator('#first').evaluate((first) => first.scrollTop);
  release();
  await page.locator('#first').waitFor({ state: 'detached' });
  expect(await page.locator('.taro_page').evaluate((box) => box.scrollTop)).toBe(at);
  await page.locator(`[aria-label="${label}"][aria-checked=true]`).waitFor();
});

describe('what is typed before the app is there', () => {
  const script = store.pack.scripts[0]!;
  const file = `script-id-${script.id}.html`;
  const inApp = (page: Page, nth: number) => page.locator('.taro_page input').nth(nth);
  const typeFirst = async (page: Page, nth: number, words: string) => {
    await page.locator('#first input').nth(nth).click();
    await page.keyboard.type(words);
  };
  const takenOver = (page: Page) => page.locator('#first').waitFor({ state: 'detached' });

  test('is with the app, which goes on at the same letter and keeps it', async () => {
    const { page, release } = await beforeTheApp(file);
    await typeFirst(page, 0, '先打了一次');
    await typeFirst(page, 1, '窗口说周五来');
    await page.keyboard.press('ArrowLeft');
    release();
    await takenOver(page);
    await page.keyboard.type('下午');
    expect(await inApp(page, 1).inputValue()).toBe('窗口说周五下午来');
    await page.reload();
    await takenOver(page);
    expect([await inApp(page, 0).inputValue(), await inApp(page, 1).inputValue()]).toEqual([
      '先打了一次',
      '窗口说周五下午来',
    ]);
  });

  test('stands behind what was kept before', async () => {
    const { page, release } = await beforeTheApp(file, 375, { notes: { [script.id]: ['上次记的', '', ''] } });
    await typeFirst(page, 0, '这次记的');
    release();
    await takenOver(page);
    expect(await inApp(page, 0).inputValue()).toBe('上次记的 这次记的');
  });

  test('is searched for', async () => {
    const { page, release } = await beforeTheApp('search.html');
    await typeFirst(page, 0, '生育津贴');
    release();
    await takenOver(page);
    await page.locator('.found', { hasText: /\d/ }).waitFor();
    expect(await inApp(page, 0).inputValue()).toBe('生育津贴');
  });

  test('is there again when the page was loaded anew meanwhile', async () => {
    const { page, release } = await beforeTheApp(file);
    await typeFirst(page, 2, '工号 12');
    await page.reload({ waitUntil: 'commit' });
    await page.locator('#first h1').waitFor();
    release();
    await takenOver(page);
    await page.waitForFunction(() => document.querySelectorAll<HTMLInputElement>('.taro_page input')[2]?.value !== '');
    expect(await inApp(page, 2).inputValue()).toBe('工号 12');
  });

  test('is not cut off in the middle of a word that a keyboard composes', async () => {
    const { page, release } = await beforeTheApp(file);
    await page.locator('#first input').first().click();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'zhou wu', selectionStart: 7, selectionEnd: 7 });
    release();
    await page.locator('.taro_page input').first().waitFor({ state: 'attached' });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await page.locator('#first').count()).toBe(1);
    await keyboard.send('Input.insertText', { text: '周五' });
    await takenOver(page);
    expect(await inApp(page, 0).inputValue()).toBe('周五');
  });
});

test('ticks that were set before the app was there are all set, each once', async () => {
  const { page, release } = await beforeTheApp('checklist.html');
  const ticks = page.locator('#first [role=checkbox]');
  for (const nth of [0, 0, 1]) await ticks.nth(nth).click();
  release();
  await page.locator('#first').waitFor({ state: 'detached' });
  expect(await page.locator('.taro_page [role=checkbox][aria-checked=true]').count()).toBe(2);
});

test('of two answers that were tapped before the app was there, the last counts', async () => {
  const { page, release } = await beforeTheApp('finder.html');
  const [last, before] = flow.questions[0]!.options.map(({ id }) => id);
  const answers = page.locator('#first [role=radio]');
  for (const nth of [1, 0]) await answers.nth(nth).click();
  release();
  await page.locator('#first').waitFor({ state: 'detached' });
  await page.waitForFunction((id) => JSON.stringify({ ...localStorage }).includes(`reason\\":\\"${id}`), last);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(`reason\\":\\"${before}`);
});
