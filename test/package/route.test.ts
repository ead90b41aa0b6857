import { usualAnswers } from '../support/answers';
import { pack, store } from '../support/pack';
import { budgets } from '../support/dist';
import { everyPlan, flow, planFor } from '../support/route';
import type { Phone } from './phone/phone';
import { startPhone, startReader } from './start';

const t = (key: string) => pack.strings[key]?.zh ?? '';
const title = (question: string) => flow.questions.find((item) => item.id === question)?.title.zh ?? '';
const linkOf = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');

const answers = { ...usualAnswers, reason: 'ended' };
const longest = everyPlan().sort((a, b) => b.plan.length - a.plan.length)[0]!.path.answers;

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each([
    ['finder', '', {}],
    ['finder', 'at=wallet', { answers }],
    ['plan', '', {}],
    ['plan', '', { answers }],
    ['plan', '', { answers: longest }],
    ['plan', linkOf(longest), {}],
  ])('%s %s opens clean, with one setData within its budget', async (name, query, saved) => {
    phone = await startReader({ language, ...saved });
    const { setData } = await phone.open(name, query);
    expect(phone.text).not.toMatch(/undefined|\[object|\{\w+\}/);
    expect(setData).toHaveLength(budgets.firstPaint.calls);
    expect(setData[0]).toBeLessThanOrEqual(budgets.firstPaint.bytes);
  });
});

test('a plan and its ticks survive a restart, and the tick is the checklist’s own', async () => {
  phone = startPhone({ saved: { answers } });
  await phone.open('plan');
  const enrol = planFor({ ...answers, reason: 'resigned' }).find(({ id }) => id === 'employer-stopped')!;
  const number =
    planFor(answers)
      .filter(({ shown }) => shown.state !== 'not-for-you')
      .findIndex(({ id }) => id === 'employer-stopped') + 1;
  await phone.tap(`第 ${number} 件：${enrol.shown.title.zh}`);
  phone.start();
  await phone.open('plan');
  for (const { shown } of planFor(answers)) expect(phone.text).toContain(shown.title.zh);
  expect(phone.checked(`第 ${number} 件：${enrol.shown.title.zh}`)).toBe('true');
  await phone.open('checklist');
  expect(phone.checked(`${store.prerequisite('employer-stopped')?.title.zh}：已办好`)).toBe('true');
  await phone.open('home');
  const [first] = planFor(answers);
  expect(phone.text).toContain(first?.shown.title.zh);
  await phone.tap(t('home-go-on'));
  expect(phone.page.instance.options).toEqual({ at: first?.id });
});

test('the shared link reproduces the plan on another phone, which keeps its own answers', async () => {
  phone = startPhone({ saved: { answers } });
  const { instance } = await phone.open('plan');
  const shared = instance.onShareAppMessage?.({}) as { title: string; path: string };
  expect(shared.title).toBe(t('plan-share-title').replace('{n}', String(planFor(answers).length)));
  expect(shared.path).toBe(`/pages/route/plan/index?${linkOf(answers)}&lang=zh&via=share`);
  const mine = { reason: 'resigned', 'new-job': 'soon' };
  phone.stop();
  phone = startPhone({ saved: { answers: mine } });
  await phone.open('plan', `${shared.path.split('?')[1]}&%24taroTimestamp=1&from=groupmessage`);
  for (const { shown } of planFor(answers)) expect(phone.text).toContain(shown.title.zh);
  expect(phone.text).toContain(t('plan-shared'));
  expect(phone.storage.get('person')).toMatchObject({ answers: mine });
  await phone.tap(t('plan-shared-own'));
  for (const { shown } of planFor(mine)) expect(phone.text).toContain(shown.title.zh);
});

test('the other’s answers become mine only on a tap', async () => {
  phone = startPhone();
  await phone.open('plan', linkOf(answers));
  await phone.tap(t('plan-shared-take'));
  expect(phone.storage.get('person')).toMatchObject({ answers });
  expect(phone.text).not.toContain(t('plan-shared'));
});

test.each([
  ['reason=%E0%A4%A&wallet[]=x', 'plan-empty-text'],
  ['reason=<script>&__proto__=1&constructor=x&city=999', 'plan-empty-text'],
  ['reason=ended', 'plan-link-text'],
  [linkOf({ ...answers, age: 'immortal' }), 'plan-link-text'],
])('the hostile or cut-off link %s helps', async (query, sentence) => {
  phone = startPhone();
  await phone.open('plan', query);
  expect(phone.text).toContain(t(sentence));
  await phone.tap(t('plan-start'));
  expect(phone.text).toContain(title('reason'));
});

test.each([['x'], [7], [['reason']], [{ reason: 'gone', constructor: 'x', 'insured-year': 5 }]])(
  'answers in storage that are %j give a page that asks',
  async (saved) => {
    phone = startPhone({ saved: { answers: saved } });
    await phone.open('finder');
    expect(phone.text).toContain(title('reason'));
    await phone.open('plan');
    expect(phone.text).toContain(t('plan-empty-text'));
  },
);

test('half the answers: the plan page says so and goes on where they end', async () => {
  phone = startPhone({ saved: { answers: { reason: 'ended', 'insured-year': 'yes' } } });
  await phone.open('plan');
  expect(phone.text).toContain(t('plan-part-text'));
  await phone.tap(t('plan-go-on'));
  expect(phone.text).toContain(title('new-job'));
});

test('a step with a person to call leads to what to say there', async () => {
  phone = startPhone({
    saved: {
      answers: { ...answers, reason: 'resigned', 'insured-year': 'no' },
      ticks: ['stop-certificate'],
      city: { adcode: '440100', name: { zh: '广州', en: 'Guangzhou' } },
    },
  });
  await phone.open('plan');
  await phone.tap(t('plan-script'));
  expect(phone.page.route).toBe('pages/help/script/index');
  expect(phone.text).toContain('您好，我在广州参保，');
});

test('the plan can be copied as text; refused, the text stays to be selected', async () => {
  phone = startPhone({ saved: { answers } });
  await phone.open('plan');
  await phone.tap(t('plan-copy'));
  const copied = phone.calls.find((call) => call.name === 'setClipboardData')?.options as { data: string } | undefined;
  for (const { shown } of planFor(answers)) expect(copied?.data).toContain(shown.title.zh);
  phone.stop();
  phone = startPhone({ saved: { answers }, clipboard: true });
  await phone.open('plan');
  await phone.tap(t('plan-copy'));
  expect(phone.text).toContain(t('plan-text-foot'));
});

test('the main button goes to where the first open step is done', async () => {
  phone = startPhone({
    saved: {
      answers: { ...answers, reason: 'resigned' },
      ticks: ['stop-certificate', 'employer-stopped', 'enrolment'],
    },
  });
  await phone.open('plan');
  await phone.tap(t('plan-go-step').replace('{n}', '4'));
  expect(phone.page.route).toBe('pages/guide/index');
  expect(phone.text).toContain(store.guide('wechat')?.title.zh);
});

test('a row of a step says what it opens, and the answers wait behind one row', async () => {
  phone = startPhone({ saved: { answers } });
  await phone.open('plan');
  const certificate = store.prerequisite('employer-stopped')?.steps.find(({ id }) => id === 'stop-certificate');
  const row = t('plan-go').replace('{title}', certificate?.title.zh ?? '');
  expect(phone.text).toContain(row);
  const question = flow.questions.find(({ id }) => id === 'wallet')?.title.zh ?? '';
  expect(phone.text).not.toContain(question);
  await phone.tap(t('plan-answers'));
  expect(phone.text).toContain(question);
  await phone.tap(row);
  expect(phone.page.instance.options).toEqual({ item: 'employer-stopped', step: 'stop-certificate' });
});

test('the main button goes to the very step of the checklist that it names', async () => {
  phone = startPhone({ saved: { answers } });
  await phone.open('plan');
  await phone.tap(t('plan-go-step').replace('{n}', '1'));
  expect(phone.page.route).toBe('pages/checklist/index');
  expect(phone.page.instance.options).toEqual({ item: 'employer-stopped', step: 'stop-certificate' });
});
