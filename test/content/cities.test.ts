import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { isDivision, placeFor, placeRows, prefectureRows } from '../../scripts/content/divisions';
import { claimsIn } from '../../scripts/content/split';
import { cityRecordSchema } from '../../src/content/schema/city';
import { codes, layerOf, ownCodes, recordOf } from '../support/cities';
import { top } from '../support/dist';
import { pack, store } from '../support/pack';

const rows = prefectureRows();

test('all 31 provincial units and the big cities are there, each a record that lacks nothing', () => {
  const provincial = new Set(ownCodes.map((code) => code.slice(0, 2)));
  expect(provincial.size).toBe(31);
  expect(ownCodes.filter((code) => code.endsWith('0000'))).toHaveLength(31);
  expect(codes.filter((code) => !ownCodes.includes(code))).toEqual([]);
  for (const code of ownCodes) {
    const record = layerOf(code);
    expect(v.safeParse(cityRecordSchema, record).issues).toBeUndefined();
    const [claims, sources] = [new Set(record.claims.map(({ id }) => id)), new Set(record.sources.map(({ id }) => id))];
    expect(claimsIn(record.city).filter((id) => !claims.has(id))).toEqual([]);
    expect(
      record.claims.flatMap(({ basis }) => basis).filter((id) => !sources.has(id) && !store.articleName(id)),
    ).toEqual([]);
  }
});

test('a question ships without what the sources say; the editors have both values', () => {
  const asked = pack.cities.flatMap(({ asks }) => asks ?? []).filter(({ values }) => values !== undefined);
  expect(asked.length).toBeGreaterThan(3);
  for (const code of ownCodes) expect(JSON.stringify(layerOf(code))).not.toContain('"values"');
});

test('a figure that nobody read on its page is reported, never official, and a mirror is never a link', () => {
  const records = ownCodes.map(layerOf);
  const sources = new Map(records.flatMap((record) => record.sources.map((source) => [source.id, source] as const)));
  const claims = records.flatMap((record) => record.claims).filter(({ scope }) => scope !== 'national');
  const readNowhere = claims.filter(({ basis }) => basis.every((id) => sources.get(id)?.quoted === true));
  expect(readNowhere.length).toBeGreaterThan(20);
  expect(readNowhere.filter(({ grade }) => grade === 'official' || grade === 'law').map(({ id }) => id)).toEqual([]);
  for (const source of sources.values())
    if (source.mirror) expect([source.id, source.address]).toEqual([source.id, undefined]);
});

test('every prefecture-level city and the four municipalities, each with pinyin, none twice', () => {
  expect(rows).toHaveLength(337);
  expect(placeRows()).toHaveLength(337 + 27);
  expect(new Set(placeRows().map(([code]) => code)).size).toBe(337 + 27);
  for (const [code, short, full, pinyin, area] of rows) {
    expect(code).toMatch(/^[1-6]\d{3}00$/);
    expect(full.startsWith(short.replace(/州$/, ''))).toBe(true);
    expect(pinyin.split(' ')).toHaveLength([...short].length);
    expect(pinyin).toMatch(/^[a-z]+( [a-z]+)*$/);
    expect(area).toMatch(/^(0\d{2,3})?$/);
  }
  const name = (code: string) => rows.find((row) => row[0] === code)?.slice(1, 5);
  expect([name('500000'), name('430100'), name('350200')]).toEqual([
    ['重庆', '重庆市', 'chong qing', '023'],
    ['长沙', '长沙市', 'chang sha', '0731'],
    ['厦门', '厦门市', 'xia men', '0592'],
  ]);
  expect(['110100', '999999', '440300', '440000'].map(isDivision)).toEqual([false, false, true, true]);
});

test.each([
  ['合肥', '340100'],
  ['合肥市', '340100'],
  ['hefei', '340100'],
  ['110100', '110000'],
  ['110105', '110000'],
  ['440305', '440300'],
  ['429004', '420000'],
  ['340000', '340000'],
  ['安徽省', '340000'],
  ['阿坝藏族羌族自治州', '513200'],
])('%s is the place %s', (asked, code) => expect(placeFor(asked)?.[0]).toBe(code));

test.each(['', '999999', '710000', '440000000', '火星', '吉林吉林', 'suzhou'])(
  '“%s” is no place, or not one',
  (asked) => expect(placeFor(asked)).toBeUndefined(),
);

test('the rule on the household register and the word on agencies say only what is known today', () => {
  const hukou = codes.flatMap((code) =>
    (recordOf(code).city.hukou?.claims ?? []).map((id) => [code, id, store.claim(id)?.grade]),
  );
  expect(
    hukou.filter(([code]) => ['110000', '320100', '320500'].includes(String(code))).map(([, id, grade]) => [id, grade]),
  ).toEqual(['beijing', 'nanjing', 'suzhou'].map((city) => [`${city}-hukou-ask`, 'unverified']));
  expect(JSON.stringify(codes.map(recordOf))).not.toMatch(/代缴|挂靠|"agency-/);
  for (const code of codes)
    for (const claim of recordOf(code).claims) expect(claim.text.zh).not.toMatch(/必须(回|在)户籍|只能在户籍|全面放开/);
});

test('pension and medical have periods of their own', () => {
  const { pension, medical } = recordOf('440300').city;
  expect([pension?.bases[0]?.from, medical?.bases[0]?.from]).toEqual(['2025-07-01', '2026-01-01']);
});

test('medical claims of the cities are due before the new law takes effect, or when their document ends', () => {
  const lawDay = '2027-01-01';
  const dated = codes.flatMap((code) => {
    const { medical } = recordOf(code).city;
    return [...(medical?.bases ?? []), ...(medical?.premiums ?? []), { claims: claimsIn(medical?.pays) }];
  });
  const due = dated.flatMap((row) => {
    const ends = 'to' in row && row.to && row.to > lawDay ? row.to : lawDay;
    // What begins after that day was written with the law in view.
    return 'from' in row && row.from > lawDay ? [] : row.claims.map((id) => [id, ends] as const);
  });
  expect(due.length).toBeGreaterThan(8);
  for (const [id, ends] of due) expect([id, (store.claim(id)?.reviewBy ?? '') <= ends]).toEqual([id, true]);
});

test('no city claim and no list of cities travels in a part of the content', () => {
  const alone = pack.claims
    .map(({ id }) => id)
    .filter((id) => /^(shanghai-base|xian-medical|suzhou-base|wuhan-gap)/.test(id));
  expect(alone.length).toBeGreaterThan(4);
  for (const part of ['core', 'trust', 'route', 'help', 'city']) {
    const text = readFileSync(path.join(top, `src/content/generated/parts/${part}.json`), 'utf8');
    expect([part, alone.filter((id) => text.includes(`"${id}"`))]).toEqual([part, []]);
    expect(text).not.toContain('shi jia zhuang');
  }
});
