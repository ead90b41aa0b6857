import { pack } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const notKept = pack.strings['not-kept']?.zh ?? '';

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test.each([
  ['a string', 'x'],
  ['a number', 7],
  ['a list', [1, 2]],
  ['wrong parts', { language: 5, ticks: { a: 1 }, textSize: null }],
  ['null', null],
])('storage that holds %s gives a working app', async (_, saved) => {
  phone = startPhone({ saved });
  await phone.open('home');
  expect(phone.text).toContain(pack.strings['home-title']?.zh);
  expect(phone.text).not.toContain(notKept);
});

test('a damaged part starts clean and the rest is kept', async () => {
  phone = startPhone({ saved: { language: 'klingon', ticks: ['wechat-me', 42, null, 'e-card'] } });
  await phone.open('home');
  expect(phone.text).toContain('微信缴费 · 第 2 步');
  await phone.open('all');
  expect(phone.text).toContain('1/5');
});

test('storage that is full: the app works and says that ticks will not be kept', async () => {
  phone = startPhone({ storageFull: true });
  await phone.open('checklist');
  expect(phone.text).not.toContain(notKept);
  await phone.tap('参保登记：已办好');
  expect(phone.text).toContain('已办好 1 件');
  expect(phone.text).toContain(notKept);
});

test('storage that cannot be read: the app works and says so', async () => {
  phone = startPhone({ storageBroken: true });
  await phone.open('guide', 'id=wechat');
  expect(phone.text).toContain(notKept);
});
