import { pack, store } from '../support/pack';
import { visit, visitCleanly, type Visit } from './visit';

let site: Visit;
visitCleanly(() => site);

const search = '#/pages/help/search/index';
const field = () => site.page.getByRole('searchbox', { name: pack.strings['search-label']!.zh });
const visible = (words: string) => site.page.getByText(words, { exact: false }).locator('visible=true').first();

test('without a signal: six characters give the meaning and a number to call', async () => {
  site = await visit(search, { own: true });
  await site.page.context().setOffline(true);
  await field().fill('查询到有效参');
  await visible(pack.families.find(({ id }) => id === 'no-record')!.gist.zh).waitFor();
  await site.page.getByRole('link', { name: '打 12333' }).locator('visible=true').first().waitFor();
});

test('the number of results is announced, and the keyboard alone opens one', async () => {
  site = await visit(search);
  await field().focus();
  await site.page.keyboard.type('zhifubao');
  const status = site.page.getByRole('status').filter({ hasText: /找到 \d+ 条/ });
  await status.waitFor();
  expect(await status.getAttribute('aria-live')).toBe('polite');
  const result = site.page
    .getByRole('link', { name: store.guide('alipay')!.title.zh })
    .locator('visible=true')
    .first();
  for (let n = 0; n < 20 && !(await result.evaluate((element) => element === document.activeElement)); n += 1)
    await site.page.keyboard.press('Tab');
  await site.page.keyboard.press('Enter');
  await visible(store.guide('alipay')!.steps[0]!.title.zh).waitFor();
});

test('nothing found: help, and the field keeps what was typed', async () => {
  site = await visit(search);
  await field().fill('红烧肉怎么炖');
  await visible(pack.strings['search-none-money']!.zh).waitFor();
  expect(await field().inputValue()).toBe('红烧肉怎么炖');
});

test('back from a result, the field keeps what was typed and its results stand below', async () => {
  site = await visit(search);
  await field().fill('支付宝在哪里交');
  await visible(pack.strings['search-question-more']!.zh).click();
  await site.page.waitForURL(/questions/);
  await field().waitFor({ state: 'hidden' });
  await site.page.locator('h1:visible').first().waitFor();
  await site.page.goBack();
  await visible(pack.strings['search-question-more']!.zh).waitFor();
  expect(await field().inputValue()).toBe('支付宝在哪里交');
});
