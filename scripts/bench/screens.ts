import type { Page } from 'playwright-core';

/** The phone that a page is measured on, in CSS pixels. */
export const phoneScreen = { width: 375, height: 812 } as const;

/** @throws Error where nothing is drawn yet: a page that is not there is not a short one. */
async function heightOf(page: Page, selector: string): Promise<number> {
  const element = page.locator(`${selector} >> visible=true`);
  const height = await element.evaluate((box) => box.getBoundingClientRect().height);
  if (height === 0) throw new Error(`${selector} is not drawn yet`);
  return height;
}

/** How many screens a page takes that is open in a browser of that width. */
export const screensOf = async (page: Page): Promise<number> => (await heightOf(page, 'main')) / phoneScreen.height;

/** How many screens the open item of the checklist takes. */
export const screensOfItem = async (page: Page): Promise<number> =>
  (await heightOf(page, '.item:has(.item__more)')) / phoneScreen.height;

/** How far below the upper edge of the page its first step begins, in CSS pixels. */
export const topOfFirstStep = (page: Page): Promise<number> =>
  page
    .locator('.step >> visible=true')
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + window.scrollY);

/** The pages whose screens are held. */
export const measuredGuides = ['wechat', 'alipay', 'website', 'counter', 'agency'] as const;
