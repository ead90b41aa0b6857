import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCodes } from '../../scripts/fair/read-code';
import { h5Dist } from '../support/dist';
import { pack } from '../support/pack';
import { closeDoors, openDoors, visit } from './visit';

beforeAll(openDoors);
afterAll(closeDoors);

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

test('on a wide screen a code opens this very page on a phone', async () => {
  const site = await visit('', { own: true });
  const { page } = site;
  await page.unrouteAll();
  await page.route('http://guide.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    return route.fulfill({
      body: readFileSync(path.join(h5Dist, file)),
      contentType: types[path.extname(file)] ?? 'application/json',
    });
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  const address = 'http://guide.test/#/pages/guide/index?id=wechat';
  await page.goto(address);
  const code = page.getByRole('img', { name: pack.strings['hand-title']!.zh });
  await code.waitFor();
  expect(await readCodes(await code.screenshot({ type: 'png' }))).toEqual([page.url()]);
  expect(page.url()).toMatch(/#\/pages\/guide\/index\?id=wechat$/);
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await code.isVisible()).toBe(false);
  await site.close();
});

test('an address that works on this machine alone gets a sentence instead of a code', async () => {
  const site = await visit('', { own: true });
  await site.page.setViewportSize({ width: 1280, height: 800 });
  await site.page.getByText(pack.strings['hand-local']!.zh).waitFor();
  expect(await site.page.locator('.hand img').count()).toBe(0);
  await site.close();
});
