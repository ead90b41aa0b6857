import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { h5Dist } from '../support/dist';
import { pack } from '../support/pack';
import { startSite, type Site } from './hostile-site';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await startSite(h5Dist);
});
afterAll(async () => {
  await browser.close();
  site.close();
});
afterEach(async () => {
  site.odd = () => false;
  for (const context of browser.contexts()) await context.close();
});

const t = (key: string): string => pack.strings[key]?.zh ?? key;

/** Opens a page in a browser that is changed by a script before anything else runs. */
async function open(
  hash: string,
  change = '',
  options: BrowserContextOptions = {},
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  if (change) await page.addInitScript(change);
  await page.goto(`${site.address}/${hash}`);
  await page.locator('#first').waitFor({ state: 'detached' });
  await page.locator('h1:visible').first().waitFor();
  return { page, errors };
}
const shown = (page: Page, words: string) => page.getByText(words, { exact: false }).locator('visible=true').first();

const noStorage = `Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('blocked', 'SecurityError'); },
});`;

test('with all cookies blocked the page is there, says that nothing is kept, and still ticks', async () => {
  const { page, errors } = await open('#/pages/guide/index?id=wechat', noStorage);
  await shown(page, t('not-kept')).waitFor();
  const tick = page.getByRole('checkbox').first();
  await tick.click();
  expect(await tick.getAttribute('aria-checked')).toBe('true');
  expect(errors).toEqual([]);
});

test('"copied" is said only when the browser says so', async () => {
  const refuses = `document.execCommand = () => false;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });`;
  const { page } = await open('#/pages/guide/index?id=wechat', refuses);
  await page
    .getByRole('button', { name: t('copy-guide') })
    .locator('visible=true')
    .first()
    .click();
  await shown(page, t('copy-guide-refused')).waitFor();
});

test('a line that the reader copies by hand is written nowhere', async () => {
  const { page } = await open('');
  await page.locator('h1:visible').first().selectText();
  await page.keyboard.press('Control+C');
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /clipboard/.test(key)))).toEqual([]);
});

test('what an older version kept under bare names is read and moved; a name that another site uses stays', async () => {
  const older = `localStorage.getItem('lizhi-shebao/person') ??
    localStorage.setItem('person', JSON.stringify({ data: { language: 'en', ticks: ['employer-stopped'] } }));
    localStorage.setItem('errors', 'of another site');`;
  const { page, errors } = await open('#/pages/guide/index?id=wechat&city=440300&via=code', older);
  await shown(page, pack.guides.find(({ id }) => id === 'wechat')?.title.en ?? '').waitFor();
  await page.waitForFunction(() => localStorage.getItem('lizhi-shebao/person')?.includes('440300'));
  const kept = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
  expect(kept['lizhi-shebao/person']).toContain('employer-stopped');
  expect(kept).not.toHaveProperty('person');
  expect(kept.errors).toBe('of another site');
  expect(errors).toEqual([]);
});

test("in an app's web view no calendar file is claimed, and the words to make the entry stay", async () => {
  const userAgent = 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50';
  const { page } = await open('#/pages/route/money/index', '', { userAgent });
  await page.getByRole('button', { name: '9:00 提醒我', exact: false }).locator('visible=true').first().click();
  await shown(page, t('remind-unavailable')).waitFor();
  expect(await page.getByText('日历文件已交给').count()).toBe(0);
});

test("a policy of default-src 'self' without inline scripts: every kind of page works", async () => {
  const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:";
  const { page, errors } = await open('', '', {});
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused/.test(message.text())) refused.push(message.text().slice(0, 200));
  });
  for (const hash of ['', '#/pages/guide/index?id=wechat', '#/pages/help/search/index', '#/pages/route/finder/index']) {
    await page.goto('about:blank');
    await page.goto(`${site.address}/${hash}`);
    await page.locator('#first').waitFor({ state: 'detached' });
    await page.locator('h1:visible').first().waitFor();
  }
  expect(refused).toEqual([]);
  expect(errors).toEqual([]);
});

test('a guide prints whole: every step is on paper, and what is tapped is not', async () => {
  const { page } = await open('#/pages/guide/index?id=wechat');
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const height = await page.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);
  expect(sheets).toBeGreaterThanOrEqual(Math.floor(height / 1300));
  expect(sheets).toBeGreaterThan(1);
  expect(await page.locator('.top').first().isVisible()).toBe(false);
});
