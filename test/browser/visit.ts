import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { serveFolder, type Served } from '../../scripts/serve';
import { h5Dist } from '../support/dist';
import { watchShifts } from './measure';

export interface Visit {
  readonly page: Page;
  /** Requests that wanted another host; each was refused. */
  readonly outside: readonly string[];
  /** Errors and warnings of the console and of scripts. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

let browser: Browser | undefined;
let served: Served | undefined;

/** Starts the browser and the server that all visits of a test file share. */
export async function openDoors(folder = h5Dist): Promise<void> {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(folder)]);
}

export async function closeDoors(): Promise<void> {
  await browser?.close();
  await served?.close();
}

/**
 * Opens the browser build on a phone-sized screen. `saved` is what the browser kept from an earlier visit, `host`
 * another address that may be asked, `now` the time that stands still there, `slowdown` how many times slower than this
 * machine the phone is, `userAgent` what the browser calls itself, `script` what runs before
 * anything else.
 */
export async function visit(
  hash = '',
  {
    saved,
    width = 375,
    host = 'data:',
    now,
    slowdown,
    userAgent,
    script,
  }: {
    readonly saved?: unknown;
    readonly width?: number;
    readonly host?: string;
    readonly now?: number;
    readonly slowdown?: number;
    readonly userAgent?: string;
    readonly script?: string;
  } = {},
): Promise<Visit> {
  if (!browser || !served) throw new Error('call openDoors first');
  const { address } = served;
  const context = await browser.newContext({
    viewport: { width, height: 812 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    ...(userAgent === undefined ? {} : { userAgent }),
  });
  const page = await context.newPage();
  if (slowdown !== undefined)
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (now !== undefined) await page.clock.setFixedTime(now);
  const outside: string[] = [];
  const problems: string[] = [];
  await page.route(
    (url) => !url.href.startsWith(address) && !url.href.startsWith('data:') && !url.href.startsWith(host),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  if (saved !== undefined)
    await page.addInitScript(
      (value) => localStorage.getItem('person') ?? localStorage.setItem('person', value),
      JSON.stringify({ data: saved }),
    );
  if (script !== undefined) await page.addInitScript(script);
  await watchShifts(page);
  await page.goto(`${address}/${hash}`);
  await page.locator('#first').waitFor({ state: 'detached' });
  await page.locator('h1:visible').first().waitFor();
  return { page, outside, problems, close: () => context.close() };
}

/**
 * Opens the doors for the tests of a file, and closes each visit after its test: nothing was asked of another host, and
 * nothing stood in the console.
 * @param current the visit of the test.
 */
export function visitCleanly(current: () => Visit): void {
  beforeAll(() => openDoors());
  afterAll(closeDoors);
  afterEach(async () => {
    expect([current().outside, current().problems]).toEqual([[], []]);
    await current().close();
  });
}
