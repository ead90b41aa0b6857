import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CityRecord } from '../../src/content/schema/city';
import { chosen, codes, prefectureCodes, recordOf } from '../support/cities';
import { budgets, bytesOf, filesBelow, weappDist } from '../support/dist';
import { pack } from '../support/pack';
import type { Phone } from './phone/phone';
import { allAnswered } from './first-steps';
import { startPhone, startReader } from './start';

const word = (key: string) => pack.strings[key]?.zh ?? key;

let phone: Phone;
const standOn = (day: string) => jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${day}T12:00:00+08:00`));
afterEach(() => {
  jest.restoreAllMocks();
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
  // Of a place the main package has its name and nothing else.
  expect(text.match(/石家庄/g)).toHaveLength(1);
  expect(text).not.toMatch(/shi jia zhuang|Shijiazhuang/);
});

test('the places lie in the package once, within the limits at three times today’s content', () => {
  const scripts = filesBelow(weappDist).filter((file) => file.endsWith('.js'));
  const sentence = recordOf('340000').claims.find(({ id }) => id === 'anhui-closing')?.text.zh ?? '';
  const carrying = scripts.filter((file) => readFileSync(path.join(weappDist, file), 'utf8').includes(sentence));
  expect(carrying).toEqual(['pages/city/records.js']);
  const records = bytesOf(weappDist, (file) => file === 'pages/city/records.js');
  expect(records).toBeLessThanOrEqual(1_000_000);
  const subpackage = bytesOf(weappDist, (file) => file.startsWith('pages/city/'));
  expect(subpackage + 2 * records).toBeLessThanOrEqual(budgets.package.subpackage);
});

test('from home to the picker, a city with local content, and back on the guide its own words come first', async () => {
  phone = startPhone();
  await phone.open('home');
  await phone.tap(word('place-none-label'));
  expect(phone.page.route).toBe('pages/city/picker/index');
  await phone.tap('广东');
  await phone.tap('深圳，有本地做法');
  expect(phone.page.route).toBe('pages/home/index');
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

test('a city without a file of its own goes by its province, and each page says so', async () => {
  phone = startPhone({ saved: { city: { adcode: '340200', name: { zh: '芜湖', en: 'Wuhu' }, area: '0553' } } });
  await phone.open('home');
  await phone.open('guide', 'id=wechat');
  for (const words of ['按安徽的做法，芜湖也这样办', '在微信顶部搜索“安徽税务”，进这个公众号', '安徽税务'])
    expect(phone.text).toContain(words);
  expect(phone.text).not.toContain('在微信里点右下角“我”');
  await phone.tap(word('guide-to-usual'));
  expect(phone.text).toContain('在微信里点右下角“我”');
  await phone.open('money');
  expect(phone.text).toContain('按安徽的规定');
  expect(phone.text).toContain('¥870.80');
});

test.each([
  ['合肥', '340100', ['安徽税务', '12 月 31 日前交清', '¥870.80', '打 0551-12393 问']],
  ['佛山', '440600', ['粤税通', '没查到佛山的养老今年哪天截止', '¥955.00', '这是估算']],
  ['青岛', '370200', ['山东税务社保费缴纳', '没查到青岛的养老今年哪天截止', '¥914.60', '约 ¥388.71']],
  ['成都', '510100', ['城市服务', '12 月 31 日前交清', '¥939.80', '约 ¥595.16']],
  ['乌鲁木齐', '650100', ['新疆税务社保缴费', '没查到乌鲁木齐的养老今年哪天截止', '¥1,049.20', '约 ¥479.90']],
  ['重庆', '500000', ['重庆税务', '11 月 30 日', '约 ¥910.60', '¥3,207.00']],
  ['哈尔滨', '230100', ['黑龙江税务', '12 月 25 日', '¥924.60', '哈尔滨灵活就业医保现在每月交多少']],
] as const)('%s: its path, its closing, an amount or an estimate', async (name, code, words) => {
  standOn('2026-11-27');
  phone = startPhone({ saved: { city: chosen(code) } });
  await phone.open('guide', 'id=wechat');
  const guide = phone.text;
  await phone.open('money');
  const text = guide + phone.text;
  expect([name, ...words].filter((word) => !text.includes(word))).toEqual([]);
  expect(text).not.toMatch(/NaN|undefined|\{\w+\}|\[object/);
});

test('in the last weeks before the closing it is the first thing on home; in summer it is not', async () => {
  standOn('2026-11-27');
  phone = startPhone({ saved: { city: chosen('230100') } });
  await phone.open('home');
  expect(phone.text).toContain('哈尔滨：往年 12 月 25 日截止。自己交的 2026 年养老按这天前交清，先打 12366 问。');
  expect(phone.text.indexOf('12 月 25 日截止')).toBeLessThan(phone.text.indexOf(word('home-search')));
  phone.stop();
  standOn('2026-07-01');
  phone = startPhone({ saved: { city: chosen('230100') } });
  await phone.open('home');
  expect(phone.text).not.toContain('前交清');
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
      phone = await startReader({ language, city: chosen(code), left: '2026-09' });
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
  for (const words of ['¥1,509.20', '7,546 元 × 20% = 1,509.20 元', '¥603.68', '2026 年 7 月至 2027 年 6 月'])
    expect(phone.text).toContain(words);
  await phone.tap(word('why'));
  expect(phone.text).toContain('公开报道');
  await phone.back();
  await phone.tap('最高 37,731');
  expect(phone.text).toContain('¥7,546.20');
});

describe('a monthly reminder', () => {
  test('is written into the calendar by the month, in seconds, with nothing about the person', async () => {
    phone = startPhone();
    await phone.open('money');
    await phone.tap('每月 25 日提醒');
    await phone.tap('每月 25 日 9:00 提醒我');
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
    await phone.tap('每月 10 日 9:00 提醒我');
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

test('the file that asks for the records names one that is in the city subpackage', () => {
  phone = startPhone();
  const asked =
    /require\(["']\.\/([^"']+)/.exec(readFileSync(path.join(weappDist, 'load-records.js'), 'utf8'))?.[1] ?? '';
  expect(asked).toMatch(/^pages\/city\//);
  const find = jest.requireActual<(adcode: string) => { record: CityRecord; area?: string } | undefined>(
    path.join(weappDist, asked),
  );
  for (const code of prefectureCodes) {
    const found = find(code);
    expect([code, found?.record.hash, found?.record.city.name]).toEqual([
      code,
      recordOf(code).hash,
      recordOf(code).city.name,
    ]);
  }
  expect(find('999999')).toBeUndefined();
});

test('in English, the place and the layer that speaks for it have their English names', async () => {
  phone = startPhone({ saved: { language: 'en', city: chosen('340100'), answers: allAnswered } });
  await phone.open('plan');
  expect(phone.text).toContain('In Hefei');
  await phone.open('guide', 'id=wechat');
  expect(phone.text).toContain('Anhui');
  expect(phone.text).not.toMatch(/合肥|安徽(?!税务)/);
});
