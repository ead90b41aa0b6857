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

export interface Reader {
  /** @param saved what an earlier visit left; nothing without it. */
  read(hash: string, saved?: unknown): Promise<Omit<Visit, 'close'>>;
  close(): Promise<void>;
}

interface Visitor {
  readonly width?: number;
  /** Another address that may be asked. */
  readonly host?: string;
  /** The time that stands still there, ms since 1970. */
  readonly now?: number;
  /** How many times slower than this machine the phone is. */
  readonly slowdown?: number;
  /** What the browser calls itself. */
  readonly userAgent?: string;
  /** What runs before anything else. */
  readonly script?: string;
}

/** Of other hosts no name is found, so nothing leaves this machine. */
const localOnly = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** As in an app's web view. A worker fetches the whole site beside every visit: see offline.test.ts. */
const withoutWorker = 'delete Navigator.prototype.serviceWorker';

let browser: Browser | undefined;
let served: Served | undefined;

/** Starts the browser and the server that all visits of a test file share. */
export async function openDoors(folder = h5Dist): Promise<void> {
  [browser, served] = await Promise.all([launchBrowser(undefined, [localOnly]), serveFolder(folder)]);
}

export async function closeDoors(): Promise<void> {
  await browser?.close();
  await served?.close();
}

/** A browser that has not been here yet, on a phone-sized screen, with what it asked and complained of. */
async function newcomer({ width = 375, host = 'data:', now, slowdown, userAgent, script }: Visitor) {
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
  page.on('request', (request) => {
    const url = request.url();
    if (![address, 'data:', 'blob:', host].some((start) => url.startsWith(start))) outside.push(url);
  });
  page.on('console', (message) => {
    const from = message.location().url;
    // The browser asks for this one by itself, once, beside a file that is no page; a page names its own icon.
    if (from.endsWith('/favicon.ico')) return;
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.text()} (${from})`);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.addInitScript(withoutWorker);
  if (script !== undefined) await page.addInitScript(script);
  await watchShifts(page);
  return { address, page, outside, problems, close: () => context.close() };
}

async function land(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('#first').waitFor({ state: 'detached' });
  await page.locator('h1:visible').first().waitFor();
}

/**
 * Opens the browser build on a phone-sized screen, in a browser that has not been here yet.
 * @param saved what the browser kept from an earlier visit.
 */
export async function visit(
  hash = '',
  { saved, ...visitor }: Visitor & { readonly saved?: unknown } = {},
): Promise<Visit> {
  const { address, ...site } = await newcomer(visitor);
  if (saved !== undefined)
    await site.page.addInitScript(
      (value) => localStorage.getItem('person') ?? localStorage.setItem('person', value),
      JSON.stringify({ data: saved }),
    );
  await land(site.page, `${address}/${hash}`);
  return site;
}

/**
 * A reader of many pages: each is loaded anew and finds only what `saved` says, in one browser that has compiled the
 * scripts before. For tests that look at a page and change nothing in it.
 */
export async function openReader(visitor: Visitor = {}): Promise<Reader> {
  const { address, page, outside, problems, close } = await newcomer(visitor);
  return {
    async read(hash, saved = {}) {
      // A file of the same site without a script: storage is filled before a page of it runs.
      await page.goto(`${address}/page-files.json`);
      await page.evaluate(
        (value) => {
          localStorage.clear();
          localStorage.setItem('person', value);
        },
        JSON.stringify({ data: saved }),
      );
      outside.length = 0;
      problems.length = 0;
      await land(page, `${address}/${hash}`);
      return { page, outside, problems };
    },
    close,
  };
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
