import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { serveCompressed } from './gzip-server';

/** A weak signal: 200 kbit/s, and 300 ms to the host and back. */
const weak = { offline: false, downloadThroughput: 25_000, uploadThroughput: 25_000, latency: 300 };

/** One first visit. Times are milliseconds after the address was entered; bytes as they came, compressed. */
export interface FirstVisit {
  readonly textMs: number;
  readonly appMs: number | undefined;
  readonly bytesBeforeText: number;
  readonly bytes: number;
  readonly shift: number;
}

/**
 * Opens an address for the first time on a weak signal.
 * @param film a folder in which a picture is kept each second; none where it is left out.
 */
async function firstVisit(browser: Browser, address: string, film?: string): Promise<FirstVisit> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', weak);
  const chunks: { readonly at: number; readonly bytes: number }[] = [];
  const start = performance.now();
  // By the browser's own clock: what it reports reaches this process later.
  let asked: number | undefined;
  session.on('Network.requestWillBeSent', ({ timestamp }) => (asked ??= timestamp));
  session.on('Network.dataReceived', ({ timestamp, encodedDataLength }) =>
    chunks.push({ at: (timestamp - (asked ?? timestamp)) * 1000, bytes: encodedDataLength }),
  );
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let shooting = Promise.resolve();
  let second = 0;
  const shoot = () => {
    const file = path.join(film ?? '', `${String((second += 1)).padStart(2, '0')}.png`);
    shooting = shooting.then(() => page.screenshot({ path: file }).then(() => undefined)).catch(() => undefined);
  };
  if (film) {
    rmSync(film, { recursive: true, force: true });
    mkdirSync(film, { recursive: true });
  }
  const timer = film ? setInterval(shoot, 1000) : undefined;
  await page.goto(address, { waitUntil: 'commit', timeout: 60_000 });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const textMs = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  const hasApp = (await page.locator('script[src]').count()) > 0;
  if (hasApp) await page.waitForFunction(() => !document.querySelector('#first'), undefined, { timeout: 60_000 });
  const appMs = hasApp ? performance.now() - start : undefined;
  await page.waitForLoadState('load');
  clearInterval(timer);
  await shooting;
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await context.close();
  const sum = (until: number) => chunks.filter(({ at }) => at <= until).reduce((all, { bytes }) => all + bytes, 0);
  return { textMs, appMs, bytesBeforeText: sum(textMs), bytes: sum(Infinity), shift };
}

/** The words of a static page as the barest page there can be. */
function barePage(html: string): string {
  const body = /<div id="first">([\s\S]*?)<\/div><form/.exec(html)?.[1] ?? '';
  const words = body.replace(/<[^>]*>/g, '\n').replace(/\n+/g, '\n');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>-</title><pre>${words}</pre></html>`;
}

const seconds = (ms: number | undefined) => (ms === undefined ? '     –' : `${(ms / 1000).toFixed(1)} s`.padStart(6));
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

/** Prints what a first visit on a weak signal is like, beside a bare HTML page with the same words. */
export async function reportWeakSignal(browser: Browser, folder: string): Promise<void> {
  const served = await serveCompressed(folder);
  const bare = mkdtempSync(path.join(tmpdir(), 'bare-'));
  writeFileSync(path.join(bare, 'index.html'), barePage(readFileSync(path.join(folder, 'index.html'), 'utf8')));
  const bareServed = await serveCompressed(bare);
  console.log('\nA first visit at 200 kbit/s: first text, app there, bytes before the text, bytes in all, shift');
  const print = (name: string, { textMs, appMs, shift, ...sizes }: FirstVisit) =>
    console.log(
      [
        `  ${name.padEnd(20)}`,
        ...[textMs, appMs].map(seconds),
        ...[sizes.bytesBeforeText, sizes.bytes].map(kilo),
        shift.toFixed(3),
      ].join(' '),
    );
  const none = await firstVisit(browser, `${bareServed.address}/`);
  print('a bare HTML page', none);
  for (const [name, file] of [
    ['home', ''],
    ['a guide', 'guide-id-wechat.html'],
    ['troubles', 'trouble.html'],
  ] as const) {
    const visit = await firstVisit(browser, `${served.address}/${file}`, file ? undefined : 'dist/film');
    print(name, visit);
    console.log(
      `  ${''.padEnd(20)} ratio of the first text to the bare page ${(visit.textMs / none.textMs).toFixed(2)}`,
    );
  }
  console.log('  Pictures of each second of home: dist/film');
  await served.close();
  await bareServed.close();
  rmSync(bare, { recursive: true });
}
