import { pack } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const word = (key: string) => pack.strings[key]?.zh ?? key;

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test.each([
  ['仙桃', '湖北'],
  ['Harbin', '哈尔滨'],
  ['重慶', '重庆'],
  ['500241', '重庆'],
])('%s typed into the picker offers %s', async (typed, name) => {
  phone = startPhone();
  await phone.open('picker');
  await phone.type(word('city-search'), typed);
  expect(phone.text).toContain(`${name}${word('city-local')}`);
});

test.each(['香港', '澳門', 'Taiwan'])('%s is said to have insurance of its own', async (typed) => {
  phone = startPhone();
  await phone.open('picker');
  await phone.type(word('city-search'), typed);
  expect(phone.text).toContain(word('city-none-apart'));
});
