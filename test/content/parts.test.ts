import { readFileSync } from 'node:fs';
import path from 'node:path';
import { claimsIn } from '../../scripts/content/split';
import { kinds, partNames, type Kind, type PartName } from '../../src/content/kinds';
import { type Part } from '../../src/content/schema/pack';
import { addPart, createStore, wholePack } from '../../src/content/store';
import { top } from '../support/dist';
import { pack } from '../support/pack';

const read = (part: PartName) =>
  JSON.parse(readFileSync(path.join(top, `src/content/generated/parts/${part}.json`), 'utf8')) as Part;
const core = wholePack(read('core') as Parameters<typeof wholePack>[0]);

test.each(partNames)('part %s with core lacks no claim, source or name of an article that it refers to', (name) => {
  const part = name === 'core' ? {} : read(name);
  const store = createStore(addPart(core, part));
  const referred = (Object.keys(kinds) as Kind[])
    .filter((kind) => kinds[kind].part === name)
    .flatMap((kind) => claimsIn(pack[kind]));
  expect(referred.filter((id) => !store.claim(id))).toEqual([]);
  const grounds = store.pack.claims.flatMap((claim) => claim.basis);
  expect(grounds.filter((id) => !store.articleName(id) && !store.source(id))).toEqual([]);
});

test('core and the ledger share no claim, and together lack only what a city alone says', () => {
  const trust = read('trust');
  const ids = [...core.claims, ...(trust.claims ?? [])].map((claim) => claim.id);
  expect(new Set(ids).size).toBe(ids.length);
  const ofCities = pack.claims.map((claim) => claim.id).filter((id) => !ids.includes(id));
  const said = claimsIn([...pack.cities, ...pack.provinces]);
  expect(ofCities.filter((id) => !said.includes(id))).toEqual([]);
  expect(ofCities.length).toBeGreaterThan(40);
});

test('statute texts do not travel in the main package', () => {
  expect(core.laws).toEqual([]);
  expect(createStore(core).articleName('sil-58')?.number.zh).toBe('第五十八条');
});
