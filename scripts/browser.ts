import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const systemBrowser = (): string | undefined =>
  process.env.BROWSER_FROM === 'npm' ? undefined : [process.env.CHROME_PATH, ...systemBrowsers].find((path) => path && existsSync(path));

/** The browser inside `@sparticuz/chromium`. The variable makes it unpack its own system libraries too, so a bare machine is enough. */
async function npmBrowser(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await shipped.executablePath(), args: [...shipped.args, ...flags], headless: true });
}

/**
 * Starts a headless Chromium: `CHROME_PATH`, else one that is installed, else the one that npm brought.
 * `BROWSER_FROM=npm` takes npm's in any case.
 * @throws Error with what to do when none of them starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = systemBrowser();
  try {
    return executablePath ? await chromium.launch({ executablePath, args: flags, headless: true }) : await npmBrowser();
  } catch (error) {
    throw new Error(`No browser starts here. Install Chromium or Chrome, or set CHROME_PATH to one. (${String(error).split('\n')[0]})`);
  }
}
