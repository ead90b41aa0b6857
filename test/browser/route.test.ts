import { pack } from '../support/pack';
import { flow, planFor } from '../support/route';
import { someAnswers as answers } from '../support/answers';
import { someAnswersQuery as query } from './states';
import { visit, visitCleanly, type Visit } from './visit';

let site: Visit;
visitCleanly(() => site);

const t = (key: string) => pack.strings[key]!.zh;
const visible = (words: string) => site.page.getByText(words, { exact: false }).locator('visible=true').first();
const button = (name: string) => site.page.getByRole('button', { name, exact: true }).locator('visible=true');

/** Whether the app has the answer to the first question chosen, as a screen reader is told. */
const givenAnswer = async (): Promise<string | null> => {
  // The text before the app is drawn for nobody: nothing is chosen there.
  await site.page.locator('#first').waitFor({ state: 'detached' });
  const [first] = flow.questions;
  const { text } = first!.options.find(({ id }) => id === answers.reason)!;
  return site.page
    .getByRole('radio', { name: text.zh, exact: true })
    .locator('visible=true')
    .getAttribute('aria-checked');
};

test('from home through the questions to the plan, back to one answer, which is kept after a reload', async () => {
  site = await visit();
  await button(t('home-ask-button')).click();
  for (const [question, answer] of Object.entries(answers)) {
    const asked = flow.questions.find(({ id }) => id === question)!;
    if (question !== 'reason') await visible(asked.title.zh).waitFor();
    const { text, note } = asked.options.find(({ id }) => id === answer)!;
    await site.page
      .getByRole(asked.several ? 'checkbox' : 'radio', { name: note ? `${text.zh}，${note.zh}` : text.zh, exact: true })
      .locator('visible=true')
      .click();
    if (question === 'reason') await site.page.getByRole('checkbox', { name: t('left-last') }).click();
  }
  const plan = planFor(answers);
  for (const { shown } of plan) await visible(shown.title.zh).waitFor();
  await button(t('plan-answers')).click();
  await site.page.getByRole('link', { name: flow.questions[0]!.title.zh }).locator('visible=true').click();
  await visible(flow.questions[0]!.title.zh).waitFor();
  expect(await givenAnswer()).toBe('true');
  await site.page.reload();
  await visible(flow.questions[0]!.title.zh).waitFor();
  expect(await givenAnswer()).toBe('true');
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
