import { budgets } from '../support/dist';
import { pack, store } from '../support/pack';
import { attributeOf, elementsOf, findElement } from './phone/nodes';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const guide = store.guide('wechat');
const first = guide?.steps[0];
if (!guide || !first) throw new Error('the WeChat guide is gone');
const zh = (key: string) => pack.strings[key]?.zh ?? '';
const tickOf = (index: number) => `第 ${index + 1} 步：${guide.steps[index]?.title.zh ?? ''}`;

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test('a tick stays after the app was closed', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat');
  await phone.tap(tickOf(0));
  phone.start();
  await phone.open('guide', 'id=wechat');
  await phone.tap(first.title.zh);
  expect(attributeOf(findElement(phone.page.dom, tickOf(0)), 'aria-checked')).toBe('true');
  expect(phone.storage.get('person')).toMatchObject({ ticks: [first.id] });
});

test.each([
  ['checklist', '', '参保登记：已办好'],
  ['guide', 'id=wechat', tickOf(0)],
  ['guide', 'id=counter', '第 1 步'],
])('a tick on %s %s costs one small setData', async (name, query, label) => {
  phone = startPhone();
  const { setData } = await phone.open(name, query);
  setData.length = 0;
  await phone.tap(label);
  expect(setData).toHaveLength(budgets.tick.calls);
  expect(setData[0]).toBeLessThanOrEqual(budgets.tick.bytes);
});

interface TaroNode {
  readonly cn?: readonly TaroNode[];
}
const nodesOf = (node: TaroNode): number => 1 + (node.cn ?? []).reduce((sum, child) => sum + nodesOf(child), 0);

test.each(pack.guides.filter(({ kind }) => kind === 'sequence').map(({ id }) => id))(
  'the guide %s is drawn with few nodes, and closed steps cost next to nothing',
  async (id) => {
    phone = startPhone();
    const { instance, setData } = await phone.open('guide', `id=${id}`);
    const { root } = instance.data as { readonly root: TaroNode };
    expect(nodesOf(root)).toBeLessThanOrEqual(budgets.guidePaint.nodes);
    expect(setData[0]).toBeLessThanOrEqual(budgets.guidePaint.bytes);
    for (const step of store.guide(id)?.steps.slice(1) ?? [])
      if (step.detail) expect(JSON.stringify(root)).not.toContain(step.detail.zh);
  },
);

test('from home to the last WeChat step, and home offers to go on', async () => {
  phone = startPhone();
  await phone.open('home');
  await phone.tap(guide.title.zh);
  expect(phone.page.route).toBe('pages/guide/index');
  for (const index of guide.steps.keys()) {
    await phone.tap(zh('guide-next'));
    if (index === 2) {
      await phone.open('home');
      expect(phone.text).toContain(`${guide.title.zh} · 第 4 步，共 ${guide.steps.length} 步`);
      await phone.tap('接着办');
    }
  }
  expect(phone.text).toContain(pack.strings['guide-finished']?.zh);
});

test('the banner names what is missing and where it stops, and leads there', async () => {
  phone = startPhone({ saved: { ticks: ['employer-stopped', 'wechat-real-name'] } });
  await phone.open('guide', 'id=wechat');
  expect(phone.text).toContain('先办这件：参保登记。不然第 6 步会卡住');
  await phone.tap('去办 ›');
  expect(phone.page.route).toBe('pages/checklist/index');
  expect(phone.text).toContain(store.prerequisite('enrolment')?.howToSee.zh);
});

test('stuck on a step: the right line to call and the next route', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat');
  await phone.tap(guide.steps.at(-1)?.title.zh ?? '');
  await phone.tap(zh('guide-stuck'));
  expect(phone.text).toContain(guide.steps.at(-1)?.stuck?.hint?.zh);
  await phone.tap('打 12366');
  expect(phone.calls).toContainEqual({ name: 'makePhoneCall', options: { phoneNumber: '12366' } });
  await phone.tap(store.guide('alipay')?.title.zh ?? '');
  expect(phone.text).toContain(store.guide('alipay')?.steps[0]?.title.zh);
});

test('a statement leads to the article behind it', async () => {
  phone = startPhone();
  await phone.open('all');
  await phone.tap(zh('why'));
  await phone.tap('依据：劳动合同法 第五十条 ›');
  expect(phone.page.route).toBe('pages/trust/law/index');
  expect(phone.text).toContain(store.article('lcl-50')?.article.paragraphs[0]?.zh);
});

test('the language is remembered', async () => {
  phone = startPhone();
  await phone.open('all');
  await phone.tap('English');
  phone.start();
  await phone.open('home');
  expect(phone.text).toContain(pack.strings['home-title']?.en);
});

test('words can be copied; refused, they stay to be selected', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat&step=wechat-tile');
  await phone.tap('复制“社保缴费”');
  expect(phone.calls).toContainEqual({ name: 'setClipboardData', options: { data: '社保缴费' } });
  phone.stop();
  phone = startPhone({ clipboard: true });
  await phone.open('guide', 'id=wechat&step=wechat-tile');
  await phone.tap('复制“社保缴费”');
  expect(phone.text).toContain('没能复制。长按选中这几个字：社保缴费');
});

test('a call that was not made shows the number', async () => {
  phone = startPhone({ call: true });
  await phone.open('all');
  await phone.tap('打 12333');
  expect(phone.text).toContain('没有拨出。号码是 12333');
});

test('what can be tapped has a role, and a sketch is one sentence', async () => {
  phone = startPhone();
  const { dom } = await phone.open('guide', 'id=wechat');
  const roles = elementsOf(dom).map((element) => attributeOf(element, 'aria-role'));
  expect(roles.filter((role) => role === 'checkbox')).toHaveLength(1);
  for (const step of guide.steps.slice(1))
    expect([step.id, attributeOf(findElement(dom, step.title.zh), 'aria-role')]).toEqual([step.id, 'button']);
  expect(attributeOf(findElement(dom, '屏幕：我。点：服务。'), 'aria-role')).toBe('img');
});

test.each([
  ['wechat', 'leave-mini'],
  ['alipay', 'leave-here'],
])('the first step of %s says how to get out of here, and back', async (id, key) => {
  phone = startPhone();
  await phone.open('guide', `id=${id}`);
  expect(phone.text).toContain(zh(key).replace('{wallet}', zh('wallet-alipay')).replace('{here}', zh('wallet-wechat')));
});
