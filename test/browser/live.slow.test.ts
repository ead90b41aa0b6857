import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { launchBrowser } from '../../scripts/browser';
import { serveLive } from '../../scripts/live';
import { pack } from '../support/pack';

/** What `@/ui` exports with a capital letter, but for the context. */
const componentNames = [...readFileSync('src/ui/index.ts', 'utf8').matchAll(/^export \{ (.*) \}/gm)]
  .flatMap(([, names = '']) => names.split(', '))
  .filter((name) => /^[A-Z]/.test(name) && name !== 'ReadOnlyContext');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

test('the live server shows the first page, a page behind it, and the gallery of components', async () => {
  const port = await freePort();
  const { child, ready } = serveLive(port);
  const browser = await launchBrowser();
  try {
    await ready;
    const page = await browser.newPage();
    // The server holds the first request until it has compiled; how long that takes is the machine's affair.
    page.setDefaultTimeout(240_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.getByText(pack.strings['home-title']!.zh).locator('visible=true').first().waitFor();
    await page.goto(`http://127.0.0.1:${port}/#/pages/trust/law/index`);
    await page.getByRole('heading', { name: pack.strings['law-title']!.zh }).waitFor();
    await page.goto(`http://127.0.0.1:${port}/#/pages/gallery/index`);
    await page.getByRole('heading', { name: 'Component gallery' }).waitFor();
    for (const name of componentNames)
      await page.getByRole('heading', { name, exact: true, level: 2 }).waitFor({ state: 'attached' });
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
    child.removeAllListeners('exit');
    child.kill();
  }
}, 600_000);
