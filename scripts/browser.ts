import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemBrowser = (from: string | undefined): string | undefined =>
  from === 'npm' ? undefined : [process.env.CHROME_PATH, ...systemBrowsers].find((path) => path && existsSync(path));

const unpack = `
  import shipped from '@sparticuz/chromium';
  const executablePath = await shipped.executablePath();
  console.log(JSON.stringify({ executablePath, libraries: process.env.LD_LIBRARY_PATH ?? '' }));
`;

/**
 * The browser inside `@sparticuz/chromium`, unpacked by a process of its own, since the package is an ES module and
 * jest loads none. The variable makes it unpack its own system libraries too, so a bare machine is enough.
 */
function npmBrowser(args: readonly string[]): Promise<Browser> {
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
    encoding: 'utf8',
    cwd: __dirname,
    env,
  });
  const { executablePath, libraries } = JSON.parse(printed) as { executablePath: string; libraries: string };
  return chromium.launch({
    executablePath,
    args: [...args],
    headless: true,
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  });
}

/**
 * Starts a headless Chromium: `CHROME_PATH`, else one that is installed, else the one that npm brought.
 * @param from `npm` takes npm's in any case, as `BROWSER_FROM=npm` does.
 * @param further flags of Chromium beside those that every start has.
 * @throws Error with what to do when none of them starts.
 */
export async function launchBrowser(
  from = process.env.BROWSER_FROM,
  further: readonly string[] = [],
): Promise<Browser> {
  const args = [...flags, ...further];
  const executablePath = systemBrowser(from);
  try {
    return executablePath ? await chromium.launch({ executablePath, args, headless: true }) : await npmBrowser(args);
  } catch (error) {
    const cause = String(error).split('\n')[0] ?? '';
    throw new Error(`No browser starts here. Install Chromium or Chrome, or set CHROME_PATH to one. (${cause})`);
  }
}
