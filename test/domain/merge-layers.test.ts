import * as fc from 'fast-check';
import type { City, CityRecord } from '../../src/content/schema/city';
import { asRecordOf, cellNames, mergeRecords } from '../../src/content/merge-layers';
import { placeDetails } from '../../src/content/place-details';
import { usableRow } from '../../src/features/contribution-cost/dated-row';
import { claimIds } from '../../src/lib/claim-ids';
import { layerOf, ownCodes, prefectureCodes, recordOf } from '../support/cities';

const single = ['hukou', 'enrol', 'paying', 'gap', 'benefit'] as const;
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** A record of a place with any of the cells; its claims bear the place's code, so that their layer is known. */
const record = (adcode: string): fc.Arbitrary<CityRecord> => {
  const claims = [`c${adcode}`];
  const stated = some(fc.constant({ claims }));
  const tile = (channel: 'wechat' | 'alipay') => ({ channel, trail: [{ zh: adcode, en: adcode }], claims });
  const base = { period: { zh: adcode, en: adcode }, from: '2026-01-01', floor: '1', claims };
  const premium = { kind: 'percent' as const, period: base.period, from: '2026-01-01', rate: '20%', claims };
  const terms = some(fc.record({ bases: fc.constantFrom([], [base]), premiums: fc.constantFrom([], [premium]) }));
  return fc
    .record({
      hukou: stated,
      enrol: stated,
      paying: stated,
      gap: stated,
      benefit: stated,
      tiles: some(fc.subarray(['wechat', 'alipay'] as const, { minLength: 1 }).map((list) => list.map(tile))),
      closings: some(fc.constant([{ scheme: 'pension' as const, shape: 'calendar-year' as const, claims }])),
      asks: some(
        fc
          .subarray(['path', 'hukou', 'gap', 'pension', 'closing'] as const, { minLength: 1 })
          .map((cells) => cells.map((cell) => ({ cell, claims }))),
      ),
      pension: terms,
      medical: terms,
    })
    .map((cells) => {
      const city = Object.fromEntries(
        Object.entries({ adcode, name: { zh: adcode, en: adcode }, ...cells }).filter(([, cell]) => cell !== undefined),
      ) as unknown as City;
      const claim = {
        id: claims[0] ?? '',
        text: city.name,
        basis: [`s${adcode}`],
        grade: 'reported' as const,
        checkedOn: '2026-11-27',
        reviewBy: '2027-01-01',
        scope: [adcode],
      };
      const source = {
        id: `s${adcode}`,
        title: city.name,
        publisher: city.name,
        kind: 'guide' as const,
        readOn: '2026-11-27',
      };
      return { schema: 1 as const, hash: `${adcode}000000`, city, claims: [claim], sources: [source] };
    });
};
const both = fc.tuple(record('340100'), record('340000'));
const shut = (near: CityRecord) => new Set((near.city.asks ?? []).map(({ cell }) => cell as string));

test('each cell is of the nearest layer that has it, and says which', () =>
  fc.assert(
    fc.property(both, ([near, far]) => {
      const merged = mergeRecords(near, far);
      for (const cell of single) {
        const expected = near.city[cell] ?? (shut(near).has(cell) ? undefined : far.city[cell]);
        expect(merged.city[cell]).toEqual(expected);
        if (expected) expect(merged.from?.[cell]).toBe(near.city[cell] ? '340100' : '340000');
      }
      expect(Object.keys(merged.from ?? {}).sort()).toEqual([...cellNames(merged.city)].sort());
    }),
  ));

test('nothing that the place says itself is ever lost or replaced', () =>
  fc.assert(
    fc.property(both, ([near, far]) => {
      const merged = mergeRecords(near, far);
      for (const cell of cellNames(near.city)) expect(merged.from?.[cell]).toBe('340100');
    }),
  ));

test('a cell that the place leaves as a question comes from no layer above', () =>
  fc.assert(
    fc.property(both, ([near, far]) => {
      const { city, from } = mergeRecords(near, far);
      const asked = shut(near);
      if (asked.has('pension') && !near.city.pension) expect(city.pension).toBeUndefined();
      if (asked.has('path')) expect((city.tiles ?? []).length).toBe((near.city.tiles ?? []).length);
      if (asked.has('closing') && !near.city.closings) expect(from?.['closings.pension']).toBeUndefined();
    }),
  ));

test('the claims and sources of all that is left are there, and no others', () =>
  fc.assert(
    fc.property(both, ([near, far]) => {
      const merged = mergeRecords(near, far);
      const wanted = new Set(claimIds(merged.city));
      expect(new Set(merged.claims.map(({ id }) => id))).toEqual(wanted);
      expect(merged.sources.map(({ id }) => id).sort()).toEqual([...wanted].map((id) => id.replace('c', 's')).sort());
    }),
  ));

test('merging with nothing above, or with the same layer twice, changes nothing but says the layer', () =>
  fc.assert(
    fc.property(record('340100'), (near) => {
      const alone = mergeRecords(near, undefined);
      expect(alone.city).toEqual(near.city);
      expect(mergeRecords(alone, near).city).toEqual(alone.city);
      expect(Object.values(alone.from ?? {}).every((layer) => layer === '340100')).toBe(true);
    }),
  ));

describe('figures are laid over each other row by row', () => {
  const claims = ['c'];
  const range = { period: { zh: '', en: '' }, cap: '9', claims };
  const fixedBase = { period: { zh: '', en: '' }, cap: '5', floor: '5', claims };
  const place = (adcode: string, bases: NonNullable<City['pension']>['bases']): CityRecord => ({
    schema: 1,
    hash: '000000000000',
    city: { adcode, name: { zh: adcode, en: adcode }, pension: { bases, premiums: [] } },
    claims: [],
    sources: [],
  });
  const merged = (near: Parameters<typeof place>[1], far: Parameters<typeof place>[1]) =>
    mergeRecords(place('340100', near), place('340000', far)).city.pension?.bases ?? [];
  const claim = () => ({ ...layerOf('340000').claims[0]!, id: 'c', reviewBy: '2030-01-01' });

  const ended = { ...range, from: '2025-01-01', to: '2025-12-31', floor: '1' };
  const province = { ...range, from: '2026-01-01', to: '2026-12-31', floor: '2' };
  test.each([
    ['2025-06-01', '1', undefined, false],
    ['2026-06-01', '2', '340000', false],
    ['2027-06-01', '2', '340000', true],
  ] as const)('on %s the row in time speaks, the city’s first', (day, floor, layer, estimate) => {
    const used = usableRow(merged([ended], [province]), day, claim);
    expect([used?.row.floor, used?.row.layer, used?.estimate]).toEqual([floor, layer, estimate]);
  });

  test('a province’s row of the same days gives way, and so does one of another kind', () => {
    expect(merged([ended], [{ ...ended, floor: '7' }])).toEqual([ended]);
    const own = { ...fixedBase, from: '2025-01-01', to: '2025-12-31' };
    expect(merged([own], [province])).toEqual([own]);
  });

  test('in no place does a province’s row speak on a day on which the city has one', () => {
    for (const code of prefectureCodes)
      for (const day of ['2025-11-28', '2026-11-28', '2027-01-05', '2027-06-25']) {
        const bases = recordOf(code).city.pension?.bases ?? [];
        const holding = bases.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
        const used = usableRow(bases, day, claim);
        if (holding.some(({ layer }) => layer === undefined))
          expect([code, used?.row.layer]).toEqual([code, undefined]);
      }
  });
});

test('what a city enrols with stands beside what its province enrols with; what it pays with stands instead', () => {
  const words = (purpose: string) =>
    (recordOf('340100').city.search ?? []).filter((item) => item.purpose === purpose).map((item) => item.words);
  expect(words('enrol')).toEqual(expect.arrayContaining(['合肥医保', '皖事通', '安徽人社']));
  const paying = (recordOf('320100').city.search ?? []).filter(
    ({ purpose, where }) => purpose === 'pay' && where === 'wechat',
  );
  expect(paying).toHaveLength(1);
});

test('a place without a file says what its province says, under its own name', () => {
  const place = asRecordOf(layerOf('340000'), { adcode: '340200', name: { zh: '芜湖', en: 'Wuhu' } });
  expect(place.city).toEqual({ ...layerOf('340000').city, adcode: '340200', name: { zh: '芜湖', en: 'Wuhu' } });
  expect(new Set(Object.values(place.from ?? {}))).toEqual(new Set(['340000']));
});

test('each of the 337 places has a record, and each of its cells says which layer spoke', () => {
  expect(prefectureCodes).toHaveLength(337);
  for (const code of prefectureCodes) {
    const { city, from } = recordOf(code);
    expect(city.adcode).toBe(code);
    const cells = cellNames(city);
    expect([code, cells.length > 0]).toEqual([code, true]);
    const province = `${code.slice(0, 2)}0000`;
    for (const cell of cells) expect([code, province]).toContain(from?.[cell]);
    if (!ownCodes.includes(code)) expect(new Set(Object.values(from ?? {}))).toEqual(new Set([province]));
  }
});

describe('a cell of a place that is past its time', () => {
  const cells = (adcode: string, until?: string): CityRecord => {
    const claims = [`c${adcode}`];
    const name = { zh: adcode, en: adcode };
    const base = { id: claims[0] ?? '', text: name, basis: [], grade: 'reported' as const, reviewBy: '2027-01-01' };
    return {
      schema: 1,
      hash: '000000000000',
      city: {
        adcode,
        name,
        hukou: { claims },
        closings: [{ scheme: 'pension', shape: 'calendar-year', claims }],
        pension: { bases: [], premiums: [], pays: { every: ['month'], claims } },
      },
      claims: [{ ...base, checkedOn: '2026-11-27', scope: [adcode], ...(until ? { until } : {}) }],
      sources: [],
    };
  };
  const records = { '340100': cells('340100', '2026-12-31'), '340000': cells('340000') };
  const on = (day: string) =>
    placeDetails('340100', { records, names: { '340100': { zh: '合肥', en: 'Hefei' } } }, day)?.record;
  const speaking = (day: string) => {
    const { city, from } = on(day)!;
    return [city.hukou?.claims, city.closings?.[0]?.claims, city.pension?.pays?.claims, from?.hukou];
  };

  test('speaks until its last day', () =>
    expect(speaking('2026-12-31')).toEqual([['c340100'], ['c340100'], ['c340100'], '340100']));
  test('gives way to the province on the next', () =>
    expect(speaking('2027-01-01')).toEqual([['c340000'], ['c340000'], ['c340000'], '340000']));
});
