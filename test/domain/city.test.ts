import * as fc from 'fast-check';
import { readRecord } from '../../src/content/record';
import type { Claim } from '../../src/content/schema/claim';
import { selectCity } from '../../src/state/select-city';
import { claimsInScope } from '../../src/content/scope';
import { canonicalAdcode, readSavedCity } from '../../src/state/saved-city';
import { latinName, findPlacesInText, searchPlaces } from '../../src/features/city/search-places';
import { withRecord } from '../../src/state/store-with-record';
import { firstVisit, readSaved } from '../../src/state/saved';
import { chosen, codes, placeRows, recordOf } from '../support/cities';
import { pack, store } from '../support/pack';

const rows = placeRows;
const first = (typed: string) => searchPlaces(rows, typed)[0]?.[1];

test.each([
  ['重庆', '重庆'],
  ['chongqing', '重庆'],
  ['Chong Qing', '重庆'],
  ['cq', '重庆'],
  ['长沙', '长沙'],
  ['changsha', '长沙'],
  ['chang', '长治'],
  ['cs', '长沙'],
  ['厦门', '厦门'],
  ['xiamen', '厦门'],
  ['xm', '厦门'],
  ['厦门市', '厦门'],
  ['shenzhen', '深圳'],
  ['sz', '朔州'],
  ['深', '深圳'],
  ['ＳＨＥＮＺＨＥＮ', '深圳'],
  ["xi'an", '西安'],
  ['xian', '西安'],
  ['lvliang', '吕梁'],
  ['lüliang', '吕梁'],
  ['luliang', '吕梁'],
  ['lasa', '拉萨'],
  ['延边', '延边州'],
  ['延边朝鲜族自治州', '延边州'],
])('%s finds %s', (typed, name) => {
  const found = searchPlaces(rows, typed).map((row) => row[1]);
  expect(found).toContain(name);
  if (!['chang', 'sz'].includes(typed)) expect(first(typed)).toBe(name);
});

test('nothing typed shows all, nonsense finds none, and no input is an error', () => {
  expect(searchPlaces(rows, ' ')).toHaveLength(rows.length);
  expect(searchPlaces(rows, 'zzzz')).toEqual([]);
  fc.assert(fc.property(fc.string(), (typed) => searchPlaces(rows, typed).length <= rows.length));
});

test('every city is found by its name, its pinyin and its initials', () => {
  for (const row of rows) {
    const initials = row[3]
      .split(' ')
      .map((syllable) => syllable.charAt(0))
      .join('');
    for (const typed of [row[1], row[2], row[3], row[3].replace(/ /g, ''), initials])
      expect(searchPlaces(rows, typed)).toContain(row);
  }
});

test('a search for anything knows every city by its name and its pinyin, and inside a question', () => {
  for (const row of rows) {
    const meant = [row[1], row[2], row[3], row[3].replace(/ /g, ''), `${row[1]} 社保怎么交`, `社保${row[1]}`];
    expect([row[1], meant.filter((typed) => !findPlacesInText(rows, typed).rows.includes(row))]).toEqual([row[1], []]);
  }
});

test.each([
  ['广州', true, '广州'],
  ['guangzhou', true, '广州'],
  ['gz', false, '广州'],
  ['guangz', false, '广州'],
])('%s: named %s, %s', (typed, named, name) => {
  const found = findPlacesInText(rows, typed);
  expect([found.named, found.rows.map((row) => row[1]).includes(name)]).toEqual([named, true]);
});

test('questions, messages and rumours that name no city find none', () => {
  const asked = [
    ...pack.topics.flatMap(({ questions }) => questions.flatMap(({ ask, variants }) => [ask.zh, ...variants])),
    ...pack.families.flatMap(({ troubles }) => troubles.flatMap(({ shows }) => shows.map(({ text }) => text.zh))),
    '医保定点医院',
    '社保定期缴费',
    'yibao',
    'shebao',
    '医',
    's',
    '',
  ];
  const found = asked.flatMap((typed) => findPlacesInText(rows, typed).rows.map((row) => `${typed} ${row[1]}`));
  expect(found).toEqual([]);
});

test('names in Latin letters', () => {
  const latin = (name: string) => latinName(rows.find((row) => row[1] === name) ?? rows[0]!);
  expect(['西安', '重庆', '吕梁', '阿坝州', '呼和浩特', '兴安盟'].map(latin)).toEqual([
    "Xi'an",
    'Chongqing',
    'Lüliang',
    'Aba Prefecture',
    'Hohhot',
    'Hinggan League',
  ]);
});

describe('what storage holds about the city', () => {
  test('anything is read without an error, and what is read can be kept and read again', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const city = readSavedCity(value);
        expect(readSavedCity(JSON.parse(JSON.stringify(city ?? null)))).toEqual(city);
      }),
    );
  });

  test.each(codes)('%s comes back whole', (code) => {
    const city = chosen(code, '021');
    expect(readSaved(JSON.parse(JSON.stringify({ ...firstVisit, city }))).city).toEqual(city);
  });

  test('one damaged part costs what it is, never the app and never the city', () => {
    const whole = JSON.parse(JSON.stringify(recordOf('440300'))) as Record<string, unknown>;
    const paths = (value: unknown, at: readonly string[] = []): (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...paths(inner, [...at, key])])
        : [];
    const all = paths(whole);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.jsonValue(), (at, noise) => {
        const damaged = JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
        const owner = at
          .slice(0, -1)
          .reduce<Record<string, unknown>>((value, key) => value[key] as Record<string, unknown>, damaged);
        owner[at.at(-1) ?? ''] = noise;
        const record = readRecord(damaged);
        const known = new Set(record?.claims.map(({ id }) => id));
        const cited = JSON.stringify(record?.city ?? {}).match(/"claims":\[[^\]]*\]/g) ?? [];
        for (const list of cited)
          for (const id of (JSON.parse(`{${list}}`) as { claims: string[] }).claims) expect(known.has(id)).toBe(true);
        expect(
          readSavedCity({ adcode: '440300', name: { zh: '深圳', en: 'Shenzhen' }, record: damaged })?.name.zh,
        ).toBe('深圳');
      }),
      { numRuns: 400 },
    );
  });

  test('a record of another city is not shown under this name', () => {
    expect(
      readSavedCity({ adcode: '110000', name: { zh: '北京', en: 'Beijing' }, record: recordOf('310000') })?.record,
    ).toBeUndefined();
  });

  test('the 110100 of other tables is the same place as 110000', () => {
    expect(['110100', '120101', '310100', '500100', '440300', '110000'].map(canonicalAdcode)).toEqual([
      '110000',
      '120000',
      '310000',
      '500000',
      '440300',
      '110000',
    ]);
  });
});

test('choosing keeps the cities before, the last one first, five at most, none twice', () => {
  const visit = ['110000', '310000', '440100', '440300', '500000', '510100', '610100', '310000'].reduce(
    (saved, adcode) => ({ ...saved, ...selectCity(saved, { adcode, name: { zh: adcode, en: adcode } }) }),
    firstVisit,
  );
  expect(visit.city?.adcode).toBe('310000');
  expect(visit.recentCities).toEqual(['610100', '510100', '500000', '440300', '440100']);
  expect(selectCity(visit, undefined)).toMatchObject({
    city: undefined,
    recentCities: ['310000', '610100', '510100', '500000', '440300'],
  });
});

test('claims of another place are left out once a city is chosen; those of its province stay', () => {
  const scopes = { shanghai: ['310000'], nation: 'national', guangdong: ['440000'], guangzhou: ['440100'] } as const;
  const claim = (id: string) => {
    const scope = scopes[id as keyof typeof scopes];
    return scope && ({ id, scope } as unknown as Claim);
  };
  const ids = [...Object.keys(scopes), 'unknown', 'nation'];
  expect(claimsInScope(ids, undefined, { claim })).toEqual(['nation']);
  expect(claimsInScope(ids, '440300', { claim })).toEqual(['nation', 'guangdong']);
});

test('the package’s own claim wins over the older copy, and the city’s own are found', () => {
  const record = recordOf('310000');
  const stale = { ...record, claims: record.claims.map((claim) => ({ ...claim, checkedOn: '2020-01-01' })) };
  const coreOnly = { ...store, claim: (id: string) => (id === 'hukou-shanghai' ? store.claim(id) : undefined) };
  const merged = withRecord(coreOnly, stale);
  expect(merged.claim('hukou-shanghai')?.checkedOn).toBe('2026-11-24');
  expect(merged.claim('shanghai-base-2026')?.checkedOn).toBe('2020-01-01');
});
