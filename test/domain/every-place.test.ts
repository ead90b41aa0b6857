import { placeFor } from '../../scripts/content/divisions';
import core from '../../src/content/generated/parts/core.json';
import type { Pack } from '../../src/content/schema/pack';
import { createStore, wholePack } from '../../src/content/store';
import { destinationOf } from '../../src/features/launch/destination';
import { searchPlaces } from '../../src/features/city/search-places';
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

test('a district, a county and the 市辖区 lead to their city, and one that the province governs to the province', () => {
  const cityOf = (city: string) => open({ city }).payload.city;
  expect(['440305', '340122', '110101', '110100', '429004', '469005'].map(cityOf)).toEqual([
    '440300',
    '340100',
    '110000',
    '110000',
    '420000',
    '460000',
  ]);
  expect(['', '999999', '710000', '123', '34010a'].map(cityOf)).toEqual(Array(5).fill(undefined));
});
