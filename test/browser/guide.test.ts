import { measuredGuides, screensOf, screensOfItem, topOfFirstStep, phoneScreen } from '../../scripts/bench/screens';
import { budgets } from '../support/dist';
import { pack, store } from '../support/pack';
import { recordOf } from '../support/cities';
import { visit, visitCleanly, type Visit } from './visit';

let site: Visit;
visitCleanly(() => site);

const zh = (key: string) => pack.strings[key]?.zh ?? '';
const shenzhen = { adcode: '440300', name: recordOf('440300').city.name, record: recordOf('440300') };
const dialogs = () => site.page.getByRole('dialog').count();
const settled = () => site.page.waitForTimeout(300);

const readers = {
  'a person of nowhere': {},
  'a person of Shenzhen': { city: shenzhen },
  'a reader of English': { language: 'en' },
};

describe.each(Object.entries(readers))('for %s', (_, saved) => {
  // In English the guide that warns is one text of more than two screens.
  test.each(measuredGuides.filter((id) => !('language' in saved) || store.guide(id)?.kind === 'sequence'))(
    'the guide %s is short, and its first step is on the first screen',
    async (id) => {
      site = await visit(`#/pages/guide/index?id=${id}`, { saved });
      expect(await screensOf(site.page)).toBeLessThanOrEqual(budgets.screens.guide);
      // The question that is asked once before paying stands above the steps until it is answered.
      if (store.guide(id)?.kind === 'sequence')
        expect(await topOfFirstStep(site.page)).toBeLessThan(phoneScreen.height * 0.7);
    },
  );
});

test('once the question before paying is answered, the first step stands in the upper half of the screen', async () => {
  site = await visit('#/pages/guide/index?id=wechat', { saved: { answers: { reason: 'resigned' } } });
  expect(await topOfFirstStep(site.page)).toBeLessThan(phoneScreen.height / 2);
});

test.each(pack.prerequisites.map(({ id }) => id))(
  'the item %s of the checklist, open, fits on a screen',
  async (id) => {
    site = await visit(`#/pages/checklist/index?item=${id}`);
    expect(await screensOfItem(site.page)).toBeLessThanOrEqual(budgets.screens.item);
  },
);

test('the bar lies at the lower edge of the screen, on a short page too', async () => {
  site = await visit('#/pages/guide/index?id=counter', { own: true });
  await site.page.setViewportSize({ ...phoneScreen, height: 2400 });
  const lower = () =>
    site.page.locator('.dock >> visible=true').evaluate((dock) => Math.round(dock.getBoundingClientRect().bottom));
  expect(await lower()).toBe(2400);
});

test('the steps are walked by the bar: one open at a time, and in the end all are done', async () => {
  site = await visit('#/pages/guide/index?id=wechat');
  const steps = store.guide('wechat')?.steps ?? [];
  for (const { title } of steps) {
    expect(await site.page.locator('.step--open').count()).toBe(1);
    expect(await site.page.locator('.step--open h2').textContent()).toBe(title.zh);
    await site.page.getByRole('button', { name: zh('guide-next') }).click();
  }
  expect(await site.page.getByText(zh('guide-finished-title')).count()).toBe(1);
  await site.page.getByRole('button', { name: zh('guide-again') }).click();
  expect(await site.page.locator('.step--done').count()).toBe(0);
});

test('a half-sheet takes the focus, keeps it, gives it back; Escape, back and the button close it', async () => {
  site = await visit('#/pages/guide/index?id=wechat');
  const opener = site.page.getByRole('button', { name: zh('why') });
  const inside = () => site.page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null);
  const close = {
    escape: () => site.page.keyboard.press('Escape'),
    back: () => site.page.goBack(),
    button: () => site.page.getByRole('button', { name: zh('sheet-close') }).click(),
  };
  for (const way of ['escape', 'back', 'button'] as const) {
    await opener.click();
    expect([way, await dialogs(), await inside()]).toEqual([way, 1, true]);
    for (let n = 0; n < 8; n += 1) {
      await site.page.keyboard.press('Tab');
      expect([way, n, await inside()]).toEqual([way, n, true]);
    }
    await close[way]();
    await settled();
    expect([way, await dialogs(), await opener.evaluate((link) => link === document.activeElement)]).toEqual([
      way,
      0,
      true,
    ]);
  }
  expect(site.page.url()).toContain('id=wechat');
});

test('a page opened from a half-sheet comes back to it, and then to the guide', async () => {
  site = await visit('#/pages/guide/index?id=wechat');
  await site.page.getByRole('button', { name: zh('guide-stuck') }).click();
  await site.page.getByText(zh('guide-stuck-script')).click();
  await site.page.getByRole('heading', { level: 1, name: zh('script-title') }).waitFor();
  await site.page.goBack();
  await site.page.getByRole('dialog').waitFor();
  await site.page.goBack();
  await settled();
  expect(await dialogs()).toBe(0);
  expect(site.page.url()).toContain('id=wechat');
});

test('on paper every step is open, with what it rests on', async () => {
  site = await visit('#/pages/guide/index?id=wechat');
  await site.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const text = await site.page.locator('main:visible').innerText();
  const steps = store.guide('wechat')?.steps ?? [];
  for (const { detail, claims = [] } of steps) {
    if (detail) expect(text.replace(/\n/g, '')).toContain(detail.zh);
    for (const id of claims)
      if (store.claim(id)?.scope === 'national') expect(text).toContain(store.claim(id)?.text.zh);
  }
  await site.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await site.page.locator('.step--open').count()).toBe(1);
});

test('in a browser the first step says how to switch to the wallet and back', async () => {
  site = await visit('#/pages/guide/index?id=alipay');
  const text = await site.page.locator('.step--open').innerText();
  expect(text.replace(/\n/g, '')).toContain(
    zh('leave-here').replace('{wallet}', zh('wallet-alipay')).replace('{here}', zh('this-browser')),
  );
});
