import { budgets } from '../support/dist';
import { pack, store } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone, startReader } from './start';

const pages: readonly (readonly [string, string])[] = [
  ['trouble', ''],
  ['trouble', 'step=wechat-fill&city=510100'],
  ['trouble', 'step=e-card-verify'],
  ...pack.families.map((family) => ['trouble', `family=${family.id}`] as const),
  ['trouble', 'id=link-down'],
  ['trouble', 'id=no-valid-payment-record'],
  ['questions', ''],
  ...[...pack.topics.map((topic) => topic.id), 'rumours'].map((id) => ['questions', `topic=${id}`] as const),
  ['questions', 'id=lost-after-three'],
  ['script', ''],
  ...pack.scripts.map((script) => ['script', `id=${script.id}&step=wechat-fill&city=440300`] as const),
  ['script', 'part=benefit'],
  ['papers', ''],
  ['papers', 'for=website&city=440300'],
  ['local', ''],
  ...pack.locals.map((local) => ['local', `id=${local.id}`] as const),
];

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(pages)('%s %s opens without a fault, in one setData within its budget', async (name, query) => {
    phone = await startReader({ language });
    const { setData, instance } = await phone.open(name, query);
    expect(phone.text).not.toMatch(/undefined|\[object|\{\w+\}/);
    const [first, ...later] = setData;
    expect(first).toBeLessThanOrEqual(budgets.firstPaint.bytes);
    // What is known of a city that the link names comes after the first paint.
    expect(later.length).toBeLessThanOrEqual(query.includes('city=') ? 1 : 0);
    for (const bytes of later) expect(bytes).toBeLessThanOrEqual(budgets.firstPaint.bytes);
    expect(instance.onShareAppMessage).toBeInstanceOf(Function);
  });
});

test('being stuck on a step opens the messages of that step', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat');
  await phone.tap(store.guide('wechat')!.steps.at(-1)!.title.zh);
  await phone.tap(pack.strings['guide-stuck']!.zh);
  await phone.tap(pack.strings['guide-stuck-screen']!.zh);
  expect([phone.page.route, phone.page.instance.options]).toEqual([
    'pages/help/trouble/index',
    expect.objectContaining({ step: store.guide('wechat')!.steps.at(-1)!.id }),
  ]);
  expect(phone.has('“交易被锁定”')).toBe(true);
});

test('from a message of a step to what the screen says, what to do, and a sentence for the phone', async () => {
  phone = startPhone();
  await phone.open('trouble', 'step=wechat-fill&city=510100');
  await phone.tap('“未查询到有效参保缴费信息”');
  for (const sentence of [
    '屏幕原文',
    pack.strings['trouble-may-differ']!.zh,
    '刚离职，还没按灵活就业登记过。',
    '等 15 到 30 分钟再试，最晚等 24 小时。',
  ])
    expect(phone.text).toContain(sentence);
  await phone.tap('打 12333');
  expect(phone.calls).toContainEqual({ name: 'makePhoneCall', options: { phoneNumber: '12333' } });
  await phone.tap(pack.strings['trouble-script']!.zh);
  expect(phone.text).toContain('您好，我在成都参保，我离职了，想自己交社保');
  expect(phone.text).toContain('屏幕显示“未查询到有效参保缴费信息”');
});

test('the next route says which ticks still count and what it needs', async () => {
  phone = startPhone({ saved: { ticks: ['enrolment', 'wechat-real-name'] } });
  await phone.open('trouble', 'step=wechat-me');
  expect(phone.text).toContain('还算数：参保登记');
  expect(phone.text).toContain(
    `那边还要：${store.prerequisite('employer-stopped')!.title.zh}、${store.prerequisite('alipay-real-name')!.title.zh}`,
  );
});

test('approximate words are marked and stand without quotation marks', async () => {
  phone = startPhone();
  await phone.open('trouble', 'id=nothing-due');
  expect(phone.text).toContain('大意，不是原文');
  expect(phone.text).not.toContain('“查不到参保信息');
});

test('words to say can be copied; refused, they stay to be selected', async () => {
  phone = startPhone({ clipboard: true });
  await phone.open('script', 'id=enrol');
  await phone.tap(pack.strings['script-copy']!.zh);
  expect(phone.text).toContain('没能复制。长按选中这几个字：您好，我离职了');
});

test('notes that are damaged leave a working page', async () => {
  phone = startPhone();
  phone.storage.set('notes', { enrol: [{}, 3], 'x y': 1 });
  await phone.open('script', 'id=enrol');
  expect(phone.text).toContain(pack.strings['script-notes']!.zh);
});

test('a rumour is shown only as a rumour', async () => {
  phone = startPhone();
  await phone.open('questions', 'topic=rumours');
  for (const { rumour, holds } of pack.rumours) {
    expect(phone.text).toContain(`传言${rumour.zh}`);
    expect(phone.text).toContain(`实际：${holds.zh}`);
  }
});

test.each([
  ['trouble', 'id=constructor', 'trouble-unknown'],
  ['trouble', 'step=%E0%A4%A', 'trouble-unknown'],
  ['questions', 'id=nothing', 'questions-unknown'],
  ['script', 'part=nothing', 'script-unknown'],
  ['local', 'id=nothing', 'local-unknown'],
])('%s?%s lands on a page that helps', async (name, query, sentence) => {
  phone = startPhone();
  await phone.open(name, query);
  expect(phone.text).toContain(pack.strings[sentence]!.zh);
});

test('set-up failures open where they happen, and lead to the messages', async () => {
  phone = startPhone();
  await phone.open('checklist', 'item=e-card');
  await phone.tap(pack.strings['checklist-stuck']!.zh);
  expect(phone.text).toContain('卡状态是“封存”。先领卡，再到窗口或网上启用。');
  await phone.tap(pack.strings['guide-stuck-screen']!.zh);
  expect(phone.has('“封存”')).toBe(true);
});
