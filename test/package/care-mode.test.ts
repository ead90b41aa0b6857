import { pack } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const zh = (key: string): string => pack.strings[key]?.zh ?? '';
const items = pack.prerequisites;
const fill = (key: string, n: number, total: number): string =>
  zh(key).replace('{n}', String(n)).replace('{total}', String(total));

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test('home keeps the way to the search and to everything', async () => {
  phone = startPhone({ saved: { careMode: true } });
  await phone.open('home');
  await phone.tap(zh('home-search'));
  expect(phone.page.route).toBe('pages/help/search/index');
  await phone.open('home');
  await phone.tap(zh('home-all'));
  expect(phone.page.route).toBe('pages/help/all/index');
});

test('the checklist shows one thing, open: the first that is not done; the others are one tap away', async () => {
  phone = startPhone({ saved: { careMode: true, ticks: [items[0]!.id] } });
  await phone.open('checklist');
  expect(phone.text).toContain(fill('care-thing', 2, items.length));
  expect(phone.text).toContain(items[1]!.why.zh.slice(0, 6));
  for (const { summary } of items.filter((_, index) => index !== 1)) expect(phone.text).not.toContain(summary.zh);
  await phone.tap(zh('care-thing-next'));
  expect(phone.text).toContain(items[2]!.summary.zh);
  await phone.tap(zh('care-all'));
  for (const { summary } of items) expect(phone.text).toContain(summary.zh);
});

test('a tick leaves the thing where it is', async () => {
  phone = startPhone({ saved: { careMode: true } });
  await phone.open('checklist');
  await phone.tap(zh('checklist-tick').replace('{title}', items[0]!.title.zh));
  expect(phone.text).toContain(items[0]!.summary.zh);
});

test.each([
  ['guide', 'id=wechat'],
  ['guide', 'id=agency'],
  ['checklist', ''],
])('%s %s can be sent to parents: only then does what is sent open in care mode', async (page, query) => {
  phone = startPhone();
  await phone.open(page, query);
  const path = () => String((phone.page.instance.onShareAppMessage?.({}) as { readonly path?: string }).path);
  expect(path()).not.toContain('care=1');
  await phone.tap(zh('along-parents'));
  expect(phone.text).toContain(zh('along-parents-text'));
  expect(path()).toContain('care=1');
});

test('the page of gaps offers its dates for the calendar, once the month is chosen', async () => {
  phone = startPhone({ saved: { left: '2026-11' } });
  await phone.open('gap');
  await phone.tap(zh('along-calendar'));
  expect(phone.text).toContain(zh('along-calendar-add'));
  phone.stop();
  phone = startPhone();
  await phone.open('gap');
  expect(phone.text).not.toContain(zh('along-calendar'));
});
