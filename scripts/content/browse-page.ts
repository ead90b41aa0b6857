import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { serveFolder } from '../serve';

const site = path.resolve(__dirname, '..', '..', 'dist', 'h5');
const timeoutMs = 20_000;

/** How often everything that is shut is opened; what opens may hold something shut. */
const maxRounds = 4;

/** A page of the browser build as a reader would see it. */
export interface PageView {
  /** As it stands in the address after `#/pages/`: `guide/index?id=wechat`. */
  readonly page: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly language: string;
  /** Adcode of the insured place; empty for none. */
  readonly place?: string;
  /** Leaves shut what a reader has to open. */
  readonly folded?: boolean;
}

/**
 * Opens a page of the browser build on a phone-sized screen, on a day and in a place, with everything opened.
 * @param use what to do with the page while it is open.
 * @throws Error when there is no browser build yet.
 */
export async function browsePage<T>(view: PageView, use: (tab: Page) => Promise<T>): Promise<T> {
  if (!existsSync(site)) throw new Error('There is no browser build yet: run npm run build first.');
  const [browser, served] = await Promise.all([launchBrowser(), serveFolder(site)]);
  try {
    const tab = await browser.newPage({ viewport: { width: 375, height: 812 }, deviceScaleFactor: 2 });
    await tab.clock.setFixedTime(new Date(`${view.on}T12:00:00+08:00`));
    const saved = JSON.stringify({ data: { language: view.language } });
    await tab.addInitScript((value) => localStorage.getItem('person') ?? localStorage.setItem('person', value), saved);
    const city = view.place ? `${view.page.includes('?') ? '&' : '?'}city=${view.place}` : '';
    await tab.goto(`${served.address}/#/pages/${view.page}${city}`);
    // What stands before the app is the page of nobody and of the day of the build.
    await tab.locator('#first').waitFor({ state: 'detached', timeout: timeoutMs });
    await tab.locator('main:visible h1').first().waitFor({ timeout: timeoutMs });
    // The record of the place comes after the first words.
    await tab.waitForLoadState('networkidle', { timeout: timeoutMs });
    for (let round = 0; round < maxRounds && !view.folded; round += 1) {
      for (const shut of await tab.locator('main:visible [aria-expanded=false]').all())
        if (await shut.isVisible()) await shut.click({ timeout: timeoutMs });
    }
    return await use(tab);
  } finally {
    await browser.close();
    await served.close();
  }
}
