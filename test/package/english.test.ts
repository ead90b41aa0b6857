import { pack } from '../support/pack';
import { budgets, weappDist } from '../support/dist';
import { Phone } from './phone/phone';
import { startPhone } from './start';

const [zh, en] = (['zh', 'en'] as const).map((language) => (key: string) => pack.strings[key]?.[language] ?? key) as [
  (key: string) => string,
  (key: string) => string,
];
const both = (key: string) => `${zh(key)} ${en(key)}`;

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test('a launch in English says that the English is on its way, then paints once within its budget', async () => {
  phone = startPhone({ saved: { language: 'en' } });
  const { setData } = await phone.open('guide', 'id=wechat');
  const [coming, ...paints] = setData;
  expect(coming).toBeLessThan(500);
  expect(paints).toHaveLength(budgets.firstPaint.calls);
  expect(paints[0]).toBeLessThanOrEqual(budgets.firstPaint.bytes);
  expect(phone.text).toContain(pack.guides.find(({ id }) => id === 'wechat')?.title.en);
  expect(phone.text).not.toContain(en('english-coming'));
});

test('where the English cannot be had, the page is in Chinese, says so in both languages, and asks again', async () => {
  const refusals = { subpackages: true };
  phone = new Phone(weappDist, refusals);
  phone.storage.set('person', { language: 'en', ticks: ['wechat-me'] });
  phone.start();
  await phone.open('guide', 'id=wechat');
  const title = pack.guides.find(({ id }) => id === 'wechat')?.title;
  expect(phone.text).toContain(title?.zh);
  expect(phone.text).toContain(both('english-refused'));
  expect(phone.text).not.toMatch(/undefined|\{\w+\}/);
  await phone.tap(both('english-again'));
  expect(phone.text).toContain(both('english-refused'));
  refusals.subpackages = false;
  await phone.tap(both('english-again'));
  expect(phone.text).toContain(title?.en);
  expect(phone.text).not.toContain(zh('english-refused'));
  // Meanwhile nothing that the person chose was lost.
  expect(phone.storage.get('person')).toMatchObject({ language: 'en', ticks: ['wechat-me'] });
});

test.each([
  ['checklist', ''],
  ['law', ''],
  ['about', ''],
  ['money', 'city=440300'],
  ['plan', 'reason=ended&insured-year=yes&new-job=none&age=far&cover=flexible&hukou=local&wallet=wechat'],
  ['script', 'id=enrol&city=440300'],
  ['trouble', 'id=no-valid-payment-record'],
  ['questions', 'topic=rumours'],
  ['search', `q=${encodeURIComponent('how much is it')}`],
  ['glossary', ''],
])('without the English %s?%s says nothing of undefined', async (name, query) => {
  phone = startPhone({ saved: { language: 'en' }, subpackages: true });
  await phone.open(name, query);
  expect(phone.text).toContain(both('english-refused'));
  expect(phone.text).not.toMatch(/undefined|\[object|\{\w+\}/);
});

test('a change of language keeps the page in Chinese until the English has come', async () => {
  const refusals = { subpackages: true };
  phone = new Phone(weappDist, refusals);
  phone.start();
  await phone.open('all');
  await phone.tap(zh('language-en'));
  expect(phone.text).toContain(both('english-refused'));
  expect(phone.text).toContain(zh('display-title'));
  refusals.subpackages = false;
  await phone.tap(both('english-again'));
  expect(phone.text).toContain(en('display-title'));
  await phone.tap(en('language-zh'));
  expect(phone.text).toContain(zh('display-title'));
});

test('in single-page mode English is there where it can be had, and Chinese where not', async () => {
  phone = startPhone({ scene: 1154 });
  await phone.open('guide', 'id=wechat&lang=en');
  expect(phone.text).toContain(pack.guides.find(({ id }) => id === 'wechat')?.title.en);
  phone.stop();
  phone = startPhone({ scene: 1154, subpackages: true });
  await phone.open('guide', 'id=wechat&lang=en');
  expect(phone.text).toContain(both('english-refused'));
});
