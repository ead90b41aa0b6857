import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shipPart } from '../../scripts/content/ship-part';
import { wholePart, type ShippedPart } from '../../src/content/shipped-part';
import { shippedPlaces } from '../../src/content/bundles/places';
import type { Part } from '../../src/content/schema/pack';
import { top } from '../support/dist';

const read = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(path.join(top, 'src/content/generated', folder, `${name}.json`), 'utf8'));

describe.each(['help', 'route', 'trust'])('%s', (name) => {
  test('the part that its bundle ships comes back as it was, in both languages', () => {
    expect(wholePart(read('shipped', name) as ShippedPart)).toEqual(read('parts', name));
  });

  test('no sentence of it has its English beside it, and the English is refused by other content', () => {
    const { english, ...packed } = shipPart(read('parts', name) as Part);
    expect(JSON.stringify(packed).match(/"en":/g)?.length ?? 0).toBeLessThan(english.sentences.length / 20);
    expect(() => wholePart({ ...packed, english: { ...english, order: english.order + 1 } })).toThrow('other content');
  });
});

test('the places that a browser fetches are the records as they were compiled, in both languages', () => {
  const { records, names } = shippedPlaces;
  expect(Object.keys(records).length).toBeGreaterThan(60);
  for (const [code, record] of Object.entries(records)) expect([code, record]).toEqual([code, read('cities', code)]);
  expect(names).toEqual(read('cities', 'place-names'));
});
