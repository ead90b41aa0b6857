import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { isDivision, placeRows } from '../../scripts/content/divisions';
import { claimsIn } from '../../scripts/content/split';
import { cityRecordSchema } from '../../src/content/schema/city';
import { codes, recordOf } from '../support/cities';
import { top } from '../support/dist';
import { pack, store } from '../support/pack';

const rows = placeRows();

test('each city is a record by itself that lacks nothing it refers to', () => {
  for (const code of codes) {
    const record = recordOf(code);
    expect(v.safeParse(cityRecordSchema, record).issues).toBeUndefined();
    const [claims, sources] = [new Set(record.claims.map(({ id }) => id)), new Set(record.sources.map(({ id }) => id))];
    expect(claimsIn(record.city).filter((id) => !claims.has(id))).toEqual([]);
    expect(
      record.claims.flatMap(({ basis }) => basis).filter((id) => !sources.has(id) && !store.articleName(id)),
    ).toEqual([]);
  }
});

test('every prefecture-level city and the four municipalities, each with pinyin, none twice', () => {
  expect(rows).toHaveLength(337);
  expect(new Set(rows.map(([code]) => code)).size).toBe(337);
  for (const [code, short, full, pinyin, area] of rows) {
    expect(code).toMatch(/^[1-6]\d{3}00$/);
    expect(full.startsWith(short)).toBe(true);
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

test('the rule on the household register and the word on agencies say only what is known today', () => {
  const hukou = codes.flatMap((code) =>
    (recordOf(code).city.hukou?.claims ?? []).map((id) => [code, id, store.claim(id)?.grade]),
  );
  expect(
    hukou.filter(([code]) => ['110000', '320100', '320500'].includes(String(code))).map(([, id, grade]) => [id, grade]),
  ).toEqual(Array.from({ length: 3 }, () => ['hukou-ask-beijing', 'unverified']));
  expect(JSON.stringify(codes.map(recordOf))).not.toMatch(/代缴|挂靠|"agency-/);
  for (const code of codes)
    for (const claim of recordOf(code).claims) expect(claim.text.zh).not.toMatch(/必须(回|在)户籍|只能在户籍|全面放开/);
});

test('pension and medical have periods of their own', () => {
  const { pension, medical } = recordOf('440300').city;
  expect([pension?.bases[0]?.from, medical?.bases[0]?.from]).toEqual(['2025-07-01', '2026-01-01']);
});

test('medical claims of the cities are looked at again before the new law takes effect', () => {
  const medical = pack.claims.filter(({ id }) =>
    codes.some((code) => claimsIn(recordOf(code).city.medical).includes(id)),
  );
  expect(medical.length).toBeGreaterThan(8);
  for (const claim of medical) expect([claim.id, claim.reviewBy <= '2027-01-01']).toEqual([claim.id, true]);
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
