import { pack } from '../support/pack';
import { flow, planFor } from '../support/route';
import { accessibilityFaults } from './axe';
import { closeDoors, openDoors, visit, type Visit } from './visit';

beforeAll(openDoors);
afterAll(closeDoors);

let site: Visit;
afterEach(async () => {
  expect(site.outside).toEqual([]);
  expect(site.problems).toEqual([]);
  await site.close();
});

const t = (key: string) => pack.strings[key]!.zh;
const answers = {
  reason: 'dismissed',
  'insured-year': 'no',
  'new-job': 'later',
  age: 'near',
  cover: 'unsure',
  hukou: 'elsewhere',
  wallet: 'alipay',
};
const query = Object.entries(answers)
  .map(([key, value]) => `${key}=${value}`)
  .join('&');
const visible = (words: string) => site.page.getByText(words, { exact: false }).locator('visible=true').first();
const button = (name: string) => site.page.getByRole('button', { name, exact: true }).locator('visible=true');

test('from home through the questions to the plan, back to one answer, which is kept after a reload', async () => {
  site = await visit();
  await button(t('home-route-button')).click();
  for (const [question, answer] of Object.entries(answers)) {
    const asked = flow.questions.find(({ id }) => id === question)!;
    await visible(asked.title.zh).waitFor();
    const { text, note } = asked.options.find(({ id }) => id === answer)!;
    await site.page
      .getByRole('radio', { name: note ? `${text.zh}，${note.zh}` : text.zh, exact: true })
      .locator('visible=true')
      .click();
    await button(question === 'wallet' ? t('finder-end') : t('finder-next')).click();
  }
  const plan = planFor(answers);
  for (const { shown } of plan) await visible(shown.title.zh).waitFor();
  await site.page.getByRole('link', { name: flow.questions[0]!.title.zh }).locator('visible=true').click();
  await visible(flow.questions[0]!.title.zh).waitFor();
  expect(
    await site.page
      .getByRole('radio', { name: '单位辞退、裁员', exact: true })
      .locator('visible=true')
      .getAttribute('aria-checked'),
  ).toBe('true');
  await site.page.reload();
  await visible(flow.questions[0]!.title.zh).waitFor();
  expect(
    await site.page
      .getByRole('radio', { name: '单位辞退、裁员', exact: true })
      .locator('visible=true')
      .getAttribute('aria-checked'),
  ).toBe('true');
});

test('a link shows the plan of the one who sent it', async () => {
  site = await visit(`#/pages/route/plan/index?${query}&utm=x`);
  await visible(t('plan-shared')).waitFor();
  for (const { shown } of planFor(answers)) await visible(shown.title.zh).waitFor();
});

test.each(['reason=%3Cscript%3E&x=1', 'reason=ended', 'wallet=wechat'])('the link %s helps', async (link) => {
  site = await visit(`#/pages/route/plan/index?${link}`);
  await button(t('plan-start')).click();
  await visible(flow.questions[0]!.title.zh).waitFor();
});

const pages = [
  '#/pages/route/finder/index',
  '#/pages/route/finder/index?at=cover',
  '#/pages/route/plan/index',
  `#/pages/route/plan/index?${query}`,
];

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(pages)('%s has no fault that axe can find', async (hash) => {
    site = await visit(hash, { saved: { language, answers } });
    expect(await accessibilityFaults(site.page)).toEqual([]);
  });

  test.each(pages)('%s fits a screen 320 wide in the largest text', async (hash) => {
    site = await visit(hash, { saved: { language, textSize: 'largest', answers }, width: 320 });
    const sticking = await site.page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(
          (element) =>
            element.getBoundingClientRect().width > 0 && element.getBoundingClientRect().right > innerWidth + 0.5,
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(sticking).toEqual([]);
  });
});
