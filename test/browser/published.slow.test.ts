import { build } from '../../scripts/build';
import { pages } from '../../scripts/pages';
import { badPackPerReason } from '../support/bad-packs';
import { ContentHost, changed } from '../support/content-host';
import { markup, withMarkup } from '../support/markup';
import { publishedDist } from '../support/dist';
import { pack } from '../support/pack';
import { closeDoors, openDoors, visit, type Visit } from './visit';

const host = new ContentHost();
const shipped = pack.strings['home-title']!.zh;
let address = '';

beforeAll(async () => {
  address = await host.open();
  await build('h5', { OUTPUT_ROOT: publishedDist('h5'), CONTENT_ADDRESS: address, CONTENT_KEYS: host.key('first') });
  await openDoors(publishedDist('h5'));
}, 900_000);
afterAll(async () => {
  await closeDoors();
  await host.close();
});

let site: Visit;
afterEach(async () => {
  // A redirect that is not followed is told as a request too; whether it was made, the host knows.
  const made = site.outside.filter((url) => !(url.startsWith('http://localhost:') && host.askedAt('localhost') === 0));
  expect(made).toEqual([]);
  await site.close();
});

const visible = (words: string) => site.page.getByText(words, { exact: false }).locator('visible=true').first();

/** Opens the first page and waits until the look for newer content has come to its end. @returns how it ended. */
async function afterLooking(): Promise<unknown> {
  site = await visit('', { host: address, own: true });
  await visible(shipped).waitFor();
  const kept = () =>
    site.page.evaluate(() => JSON.parse(localStorage.getItem('lizhi-shebao/published') ?? '{}') as unknown);
  for (;;) {
    const { outcome } = ((await kept()) as { data?: { outcome?: unknown } }).data ?? {};
    if (outcome) return outcome;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const about = async () => {
  await site.page.goto(`${site.page.url().split('#')[0]}#/pages/trust/about/index`);
  await site.page.reload();
};

test('a pack signed here and served by a plain host appears in the running build, without a release', async () => {
  host.publish({ version: '9.0.0' });
  await afterLooking();
  await site.page.reload();
  await visible(changed.zh).waitFor();
  await about();
  await visible('现在看的是更新来的 9.0.0 版').waitFor();
  expect(site.problems).toEqual([]);
});

test.each(badPackPerReason)(
  '%s is refused (%s), what shipped stays, and the about page says why',
  async (_, reason, make) => {
    make(host);
    await afterLooking();
    await site.page.reload();
    await visible(shipped).waitFor();
    await about();
    await visible(pack.strings[`published-${reason}`]!.zh).waitFor();
  },
);

test('storage that is full: what shipped stays, and the about page says why', async () => {
  host.publish({ version: '9.0.0' });
  site = await visit('', { host: address, own: true });
  await site.page.evaluate(() => {
    // Half of what a browser gives is one long value, the other half is taken in small bites until nothing fits.
    let size = 4_000_000;
    for (let at = 0; size > 1000; at += 1) {
      try {
        localStorage.setItem(`filler-${at}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
    localStorage.removeItem('filler-0');
    localStorage.setItem('filler-0', 'x'.repeat(3_990_000));
  });
  await site.page.waitForFunction(
    () => (localStorage.getItem('lizhi-shebao/published') ?? '').includes('outcome'),
    undefined,
    {
      timeout: 30_000,
    },
  );
  await about();
  await visible(pack.strings['published-full']!.zh).waitFor();
});

test('parts and list that another page of the same host rewrote are not shown', async () => {
  host.publish({ version: '9.0.0' });
  await afterLooking();
  await site.page.evaluate((words) => {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith('lizhi-shebao/published')))
      localStorage.setItem(key, (localStorage.getItem(key) ?? '').split(words).join('改过的话'));
  }, changed.zh);
  await site.page.reload();
  await visible(shipped).waitFor();
  expect(await site.page.getByText('改过的话').count()).toBe(0);
});

test('markup in every signed text is shown as text on every page, and none of it runs', async () => {
  host.publish({ version: '9.0.0', edit: withMarkup });
  expect(await afterLooking()).toEqual({ kind: 'taken', version: '9.0.0' });
  await site.page.addInitScript(() =>
    Object.assign(window, { ran: 0, m: () => void ((window as unknown as { ran: number }).ran += 1) }),
  );
  for (const { hash, name } of pages) {
    await site.page.goto(`${site.page.url().split('#')[0]}${hash}`);
    await site.page.reload();
    await site.page.locator('#first').waitFor({ state: 'detached' });
    await site.page.locator('h1:visible').first().waitFor();
    for (const shut of await site.page.locator('main:visible [aria-expanded=false]').all())
      if (await shut.isVisible()) await shut.click();
    const found = await site.page.evaluate(
      (text) => ({
        images: document.querySelectorAll('img[src="x"]').length,
        ran: (window as unknown as { ran: number }).ran,
        asText: document.body.innerText.includes(text),
      }),
      markup,
    );
    expect([name, found]).toEqual([name, { images: 0, ran: 0, asText: true }]);
  }
});
