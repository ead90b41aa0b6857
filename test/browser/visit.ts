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
  /** A browser of their own, for a test that changes something in it that lasts. */
  readonly own?: true;
}

/** Of other hosts no name is found, so nothing leaves this machine. */
const localOnly = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** As in an app's web view. A worker fetches the whole site beside every visit: see offline.test.ts. */
const withoutWorker = 'delete Navigator.prototype.serviceWorker';

let browser: Browser | undefined;
let served: Served | undefined;

/** A page with the address it was made for, and what it noted; a browser keeps what it compiled for it. */
interface Stay extends Omit<Visit, 'close'> {
  readonly address: string;
  readonly outside: string[];
  readonly problems: string[];
}
/** Stays that have ended, by what their visitors are like. */
const ended = new Map<string, Stay[]>();

/** Starts the browser and the server that all visits of a test file share. */
export async function openDoors(folder = h5Dist): Promise<void> {
  [browser, served] = await Promise.all([launchBrowser(undefined, [localOnly]), serveFolder(folder)]);
}

export async function closeDoors(): Promise<void> {
  ended.clear();
  await browser?.close();
  await served?.close();
}

/** A browser that has not been here yet, on a phone-sized screen, with what it asked and complained of. */
async function newcomer({ width = 375, host = 'data:', now, slowdown, userAgent, script }: Visitor): Promise<Stay> {
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
  return { address, page, outside, problems };
}

async function land(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('#first').waitFor({ state: 'detached' });
  await page.locator('h1:visible').first().waitFor();
}

/**
 * Leaves in the browser's storage only what an earlier visit left, if there was one. Done on a file of the same site
 * without a script, so that it stands before a page of it runs.
 */
async function leave({ address, page, outside, problems }: Stay, saved: unknown): Promise<void> {
  await page.goto(`${address}/page-files.json`);
  await page.evaluate(
    (value) => {
      sessionStorage.clear();
      localStorage.clear();
      if (value !== undefined) localStorage.setItem('person', value);
    },
    saved === undefined ? undefined : JSON.stringify({ data: saved }),
  );
  outside.length = 0;
  problems.length = 0;
}

/**
 * Opens the browser build on a phone-sized screen, with nothing but `saved` in its storage. Unless it wants its `own`
 * browser, a visitor takes the page of one like it that has left: there the scripts are compiled.
 * @param saved what an earlier visit left.
 */
export async function visit(
  hash = '',
  { saved, own, ...visitor }: Visitor & { readonly saved?: unknown } = {},
): Promise<Visit> {
  const kind = JSON.stringify(visitor);
  const stay = (own ? undefined : ended.get(kind)?.pop()) ?? (await newcomer(visitor));
  await leave(stay, saved);
  await land(stay.page, `${stay.address}/${hash}`);
  const context = stay.page.context();
  return {
    ...stay,
    async close() {
      if (own || context.pages().length > 1) return context.close();
      ended.set(kind, [...(ended.get(kind) ?? []), stay]);
    },
  };
}

/**
 * A reader of many pages, on one page of a browser: each is loaded anew and finds only what `saved` says. For tests
 * that look at a page and change nothing in it.
 */
export async function openReader(visitor: Visitor = {}): Promise<Reader> {
  const stay = await newcomer(visitor);
  return {
    async read(hash, saved = {}) {
      await leave(stay, saved);
      await land(stay.page, `${stay.address}/${hash}`);
      return stay;
    },
    close: () => stay.page.context().close(),
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
