import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { serveFolder, type Served } from '../../scripts/serve';
import { h5Dist } from '../support/dist';
import { watchShifts } from './measure';

interface Doors {
  readonly browser: Browser;
  readonly served: Served;
}

/** A static page on which the app has not arrived, and complaints about it. */
interface Waiting {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Lets the app's scripts come. */
  release(): void;
}

/**
 * Starts browser and server for the tests of a file, and closes every context after each test.
 * @param opened is told both.
 * @returns a function that opens a file without the app: its scripts wait until `release`. It takes the address, a
 * width in px, and what storage holds by name.
 */
export function withoutApp(
  opened: (doors: Doors) => void = () => undefined,
): (at: string, width?: number, kept?: Readonly<Record<string, unknown>>) => Promise<Waiting> {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serveFolder(h5Dist)]);
    opened({ browser, served });
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  return async (at, width = 375, kept = {}) => {
    const context = await browser.newContext({
      viewport: { width, height: 812 },
      locale: 'zh-CN',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (/Refused|Content Security Policy/.test(message.text())) errors.push(message.text());
    });
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/js/app.*.js', async (route) => {
      await released;
      await route.continue();
    });
    await watchShifts(page);
    await page.addInitScript((values) => {
      for (const [key, data] of Object.entries(values)) localStorage.setItem(key, JSON.stringify({ data }));
    }, kept);
    await page.goto(`${served.address}/${at}`, { waitUntil: 'commit' });
    await page.locator('#first h1').waitFor();
    return { page, release, errors };
  };
}
