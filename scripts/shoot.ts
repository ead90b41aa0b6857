import type { Browser, Page } from 'playwright-core';
import { useChineseFont } from './fonts';

/** How a picture is taken. The day stands still, so that nothing passes its review date between two pictures. */
export interface Pose {
  readonly language: 'zh' | 'en';
  readonly textSize: 'standard' | 'large' | 'largest';
  readonly theme: 'light' | 'dark';
  readonly width: number;
  /** What the person did before. */
  readonly saved?: object;
}

const day = '2026-11-24T09:00:00+08:00';

/**
 * Opens a page of the browser build with the Chinese font from npm, no motion and a fixed day, and waits until it is
 * drawn.
 */
export async function posed(
  browser: Browser,
  address: string,
  hash: string,
  { language, textSize, theme, width, saved = {} }: Pose,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 812 },
    isMobile: true,
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(day);
  await useChineseFont(page);
  await page.addInitScript(
    (value) => localStorage.setItem('person', value),
    JSON.stringify({ data: { language, textSize, ...saved } }),
  );
  await page.goto(`${address}/${hash}`);
  await page.locator('#first').waitFor({ state: 'detached' });
  await page.locator('h1:visible').waitFor();
  // The font comes in pieces, each asked for when a letter of it is first drawn.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const maxHeight = 12_000;

/**
 * The picture of an open page, one screen or all of it. The pages scroll inside themselves, so a whole page is seen in
 * a window of its height; `isMobile` keeps its layout.
 */
export async function shoot(page: Page, whole = false): Promise<Buffer> {
  const before = page.viewportSize();
  if (whole && before) {
    const height = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('.taro_page')].map(({ scrollHeight }) => scrollHeight)),
    );
    await page.setViewportSize({ ...before, height: Math.min(Math.max(height, before.height), maxHeight) });
  }
  const picture = await page.screenshot({ type: 'jpeg', quality: 70, animations: 'disabled' });
  if (whole && before) await page.setViewportSize(before);
  return picture;
}
