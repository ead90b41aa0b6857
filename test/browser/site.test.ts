import { pack, store } from '../support/pack';
import { sharedStep } from '../support/shared-link';
import { visit, visitCleanly, type Visit } from './visit';

let site: Visit;
visitCleanly(() => site);

const guide = store.guide('wechat')!;
const visible = (words: string) => site.page.getByText(words, { exact: false }).locator('visible=true').first();

test('from home to the last WeChat step and back, and home offers to go on', async () => {
  site = await visit();
  const { page } = site;
  await page.getByRole('link', { name: pack.strings['home-tile-wechat']!.zh }).click();
  for (const [index, step] of guide.steps.entries()) {
    const tick = page.getByRole('checkbox', { name: `第 ${index + 1} 步：${step.title.zh}` }).locator('visible=true');
    await tick.click();
    expect(await tick.getAttribute('aria-checked')).toBe('true');
    // With the last tick all is done, and the bar offers the next month.
    if (index === guide.steps.length - 1) break;
    await page.getByRole('button', { name: pack.strings['guide-next']!.zh }).locator('visible=true').click();
    if (index === 3) {
      await page.getByRole('link', { name: '‹ 返回' }).locator('visible=true').click();
      await visible(`${guide.title.zh} · 第 5 步`).waitFor();
      await page.getByRole('button', { name: pack.strings['home-go-on']!.zh }).click();
      await visible(step.title.zh).waitFor();
    }
  }
  await visible(pack.strings['guide-finished']!.zh).waitFor();
});

test('ticks stay after a reload', async () => {
  site = await visit('#/pages/guide/index?id=wechat');
  await site.page.getByRole('checkbox').first().click();
  await site.page.reload();
  await site.page.locator('#first').waitFor({ state: 'detached' });
  await site.page.locator('h1:visible').waitFor();
  await site.page.getByRole('button', { name: guide.steps[0]!.title.zh }).click();
  expect(await site.page.getByRole('checkbox').first().getAttribute('aria-checked')).toBe('true');
});

test('the language switches in place and is remembered', async () => {
  site = await visit('#/pages/help/all/index');
  await site.page.getByRole('checkbox', { name: 'English' }).click();
  await visible(pack.strings['all-title']!.en).waitFor();
  await site.page.reload();
  await visible(pack.strings['all-title']!.en).waitFor();
  expect(await site.page.locator('main:visible').getAttribute('lang')).toBe('en');
});

test('a path that the package shared opens that very step here, in the language it was sent in', async () => {
  site = await visit(`#${sharedStep}`);
  const line = pack.strings['arrived-step']!.en.replace('{guide}', guide.title.en).replace('{n}', '3');
  await visible(line).waitFor();
  await expect(visible(line).evaluate((element) => element.getBoundingClientRect().top < innerHeight)).resolves.toBe(
    true,
  );
  expect(await site.page.getByText(pack.strings['arrived-changed']!.en).count()).toBe(0);
});

test('the keyboard alone ticks a step', async () => {
  site = await visit('#/pages/guide/index?id=wechat');
  const tick = site.page.getByRole('checkbox').first();
  await tick.focus();
  await site.page.keyboard.press('Space');
  expect(await tick.getAttribute('aria-checked')).toBe('true');
});

test.each([['x'], [{ ticks: 5 }], [[1]]])('storage that holds %j gives a working page', async (saved) => {
  site = await visit('', { saved });
  await visible(pack.strings['home-title']!.zh).waitFor();
});

test('an unknown guide shows the guides there are', async () => {
  site = await visit('#/pages/guide/index?id=%3Cscript%3E');
  await visible(pack.strings['guide-unknown-title']!.zh).waitFor();
  await site.page.getByRole('link', { name: guide.title.zh }).click();
  await visible(guide.steps[0]!.title.zh).waitFor();
});
