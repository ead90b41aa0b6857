import { readFileSync } from 'node:fs';
import path from 'node:path';
import { encodeScene } from '../../src/lib/scene';
import { chosen, codes, recordOf } from '../support/cities';
import { budgets, filesBelow, weappDist } from '../support/dist';
import { pack } from '../support/pack';
import type { Phone } from './phone/phone';
import { startPhone } from './start';

const word = (key: string) => pack.strings[key]?.zh ?? key;

let phone: Phone;
afterEach(() => {
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test('the main package has no city data', () => {
  phone = startPhone();
  const main = filesBelow(weappDist).filter(
    (file) => /\.(js|json|wxml)$/.test(file) && !/^pages\/(city|route|trust|help)\//.test(file),
  );
  const text = main.map((file) => readFileSync(path.join(weappDist, file), 'utf8')).join('');
  for (const code of codes) {
    const { city, hash } = recordOf(code);
    const own = [
      hash,
      ...(city.pension?.bases ?? []).map(({ floor }) => `"${floor}"`),
      ...(city.search ?? []).flatMap(({ claims }) => claims),
    ];
    expect([code, own.filter((piece) => text.includes(piece) && piece !== 'chengdu-alipay')]).toEqual([code, []]);
  }
  expect(text).not.toMatch(/石家庄|shi jia zhuang/);
});

test('from home to the picker, a city with local content, and back on the guide its own words come first', async () => {
  phone = startPhone();
  await phone.open('home');
  await phone.tap(word('place-none-label'));
  expect(phone.page.route).toBe('pages/city/picker/index');
  await phone.tap('深圳');
  expect(phone.text).toContain('已选深圳');
  expect(phone.storage.get('person')).toMatchObject({
    city: { adcode: '440300', area: '0755', record: { hash: recordOf('440300').hash } },
  });
  phone.start();
  await phone.open('guide', 'id=wechat');
  expect(phone.text).toContain('深圳税务');
  expect(phone.text).toContain('每月 23 日批量扣款');
  await phone.open('guide', 'id=website');
  expect(phone.text).toContain('外地户口可以参保，要有居住证或居住登记');
  expect(phone.text).not.toContain('上海从 2023 年 5 月起');
});

test('the local medical line stands beside the national ones', async () => {
  phone = startPhone({ saved: { city: chosen('310000') } });
  await phone.open('guide', 'id=website');
  expect(phone.text).toContain('962218');
});

test('a city without local content: national text, its area code, no error', async () => {
  phone = startPhone({ saved: { city: { adcode: '441900', name: { zh: '东莞', en: 'Dongguan' }, area: '0769' } } });
  await phone.open('guide', 'id=wechat');
  expect(phone.text).toContain('我们还没有东莞的本地内容');
  expect(phone.text).toContain('0769-12333');
  await phone.open('money');
  expect(phone.text).toContain(word('money-no-base'));
  expect(phone.text).toContain('先打 12393 问');
  await phone.open('gap');
  expect(phone.text).toContain(word('gap-left'));
});

test('an older copy is taken anew when the picker opens, and the recent cities stay', async () => {
  const city = chosen('310000');
  phone = startPhone({
    saved: { city: { ...city, record: { ...city.record, hash: '000000000000' } }, recentCities: ['110000'] },
  });
  await phone.open('picker');
  expect(phone.text).toContain('上海的内容有更新');
  expect(phone.storage.get('person')).toMatchObject({
    city: { record: { hash: recordOf('310000').hash } },
    recentCities: ['110000'],
  });
});

test.each(codes.map((code) => [recordOf(code).city.name.zh, code]))(
  '%s: money and gap pages open, with amounts or the reason why not',
  async (_, code) => {
    for (const language of ['zh', 'en'] as const) {
      phone = startPhone({ saved: { language, city: chosen(code), left: '2026-09' } });
      for (const page of ['money', 'gap', 'picker', 'home']) {
        await phone.open(page);
        expect(phone.text).not.toMatch(/NaN|undefined|Infinity|\{\w+\}|\[object/);
        expect(phone.page.setData).toHaveLength(budgets.firstPaint.calls);
        expect(phone.page.setData[0]).toBeLessThanOrEqual(budgets.firstPaint.bytes);
      }
      phone.stop();
    }
    phone = startPhone();
  },
);

test('the first paint of home and of a guide does not grow with what the city says of itself elsewhere', async () => {
  phone = startPhone();
  const bare = (await phone.open('home')).setData[0] ?? 0;
  phone.stop();
  phone = startPhone({ saved: { city: chosen('440300') } });
  const chosenBytes = (await phone.open('home')).setData[0] ?? 0;
  expect(chosenBytes - bare).toBeLessThan(200);
});

test('Shanghai today: the amount with its formula, its period and its grade', async () => {
  phone = startPhone({ saved: { city: chosen('310000') } });
  await phone.open('money');
  for (const words of [
    '¥1,509.20',
    '7,546 元 × 20% = 1,509.20 元',
    '¥603.68',
    '2026 年 7 月至 2027 年 6 月',
    '官方说明',
  ])
    expect(phone.text).toContain(words);
  await phone.tap('最高 37,731');
  expect(phone.text).toContain('¥7,546.20');
});

describe('a monthly reminder', () => {
  test('is written into the calendar by the month, in seconds, with nothing about the person', async () => {
    phone = startPhone();
    await phone.open('money');
    await phone.tap('每月 25 日提醒');
    await phone.tap('每月 25 日上午 9 点提醒我');
    const call = phone.calls.find(({ name }) => name === 'addPhoneRepeatCalendar');
    expect(call?.options).toMatchObject({ repeatInterval: 'month', title: word('remind-event') });
    const start = new Date(Number(call?.options.startTime) * 1000).toISOString();
    expect(start).toMatch(/-25T01:00:00\.000Z$/);
    expect(phone.text).toContain('已写进手机日历');
  });

  test.each([
    ['denied', 'remind-refused'],
    ['missing', 'remind-unavailable'],
  ] as const)('%s: says so, and the words to do it by hand are there', async (calendar, sentence) => {
    phone = startPhone({ calendar });
    await phone.open('money');
    await phone.tap('每月 10 日上午 9 点提醒我');
    expect(phone.text).toContain(word(sentence));
    expect(phone.text).toContain('也可以自己建');
  });
});

test('a month in the link that is ahead gets a sentence, one that is no month is ignored', async () => {
  phone = startPhone();
  await phone.open('gap', 'left=2099-01');
  expect(phone.text).toContain(word('gap-fault-future'));
  await phone.open('gap', 'left=2026-99');
  expect(phone.text).not.toContain(word('gap-calendar'));
});

const fromCode = (adcode: string): string => {
  const made = encodeScene({ fair: 'sz26', city: adcode });
  return `scene=${made.ok ? encodeURIComponent(made.scene) : ''}`;
};

test('a city that a scanned code names brings its local content after the first paint, as if chosen', async () => {
  phone = startPhone();
  const { setData } = await phone.open('home', fromCode('440300'));
  expect(setData[0]).toBeLessThanOrEqual(budgets.firstPaint.bytes);
  expect(phone.storage.get('person')).toMatchObject({
    city: { adcode: '440300', area: '0755', record: { hash: recordOf('440300').hash } },
  });
  await phone.open('guide', 'id=wechat');
  expect(phone.text).toContain('深圳税务');
  expect(phone.text).toContain('每月 23 日批量扣款');
});

test('so does a city in the link of a page', async () => {
  phone = startPhone();
  await phone.open('guide', 'id=wechat&city=440300&via=code');
  expect(phone.text).toContain('深圳税务');
});

test('without a signal the city stays by name, silently; the next visit with one brings the rest', async () => {
  phone = startPhone({ subpackages: true });
  await phone.open('guide', `id=wechat&${fromCode('440300')}`);
  expect(phone.storage.get('person')).toMatchObject({ city: { adcode: '440300', name: { zh: '深圳' } } });
  expect(phone.storage.get('person')).not.toHaveProperty('city.record');
  expect(phone.text).toContain(word('place-silent').replace('{place}', '深圳'));
  const saved = phone.storage.get('person');
  phone.stop();
  phone = startPhone({ saved });
  await phone.open('home');
  expect(phone.storage.get('person')).toMatchObject({ city: { record: { hash: recordOf('440300').hash } } });
});

test('a city that was chosen stays when a code names another', async () => {
  phone = startPhone({ saved: { city: chosen('310000') } });
  await phone.open('home', fromCode('440300'));
  expect(phone.storage.get('person')).toMatchObject({
    city: { adcode: '310000', record: { hash: recordOf('310000').hash } },
  });
});

test('the file that asks for the records names one that is in the city subpackage', () => {
  phone = startPhone();
  const asked =
    /require\(["']\.\/([^"']+)/.exec(readFileSync(path.join(weappDist, 'load-records.js'), 'utf8'))?.[1] ?? '';
  expect(asked).toMatch(/^pages\/city\//);
  const records = jest.requireActual<Record<string, { record: { hash: string } }>>(path.join(weappDist, asked));
  expect(Object.keys(records).sort()).toEqual([...codes].sort());
  for (const code of codes) expect(records[code]?.record.hash).toBe(recordOf(code).hash);
});
