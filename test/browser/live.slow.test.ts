import { createServer, type AddressInfo } from 'node:net';
import { launchBrowser } from '../../scripts/browser';
import { serveLive } from '../../scripts/live';
import { pack } from '../support/pack';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

test('the live server shows the first page, and a page behind it', async () => {
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
    await page.getByRole('heading', { name: pack.strings['home-title']!.zh }).waitFor();
    await page.goto(`http://127.0.0.1:${port}/#/pages/trust/law/index`);
    await page.getByRole('heading', { name: pack.strings['law-title']!.zh }).waitFor();
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
    child.removeAllListeners('exit');
    child.kill();
  }
}, 600_000);
