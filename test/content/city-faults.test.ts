import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { top } from '../support/dist';
import { pack } from '../support/pack';
import { changedContent } from './changed-content';

const content = changedContent();

const fileOf = (adcode: string): string =>
  `cities/${readdirSync(path.join(top, 'src/content/data/cities')).find((file) => file.startsWith(adcode)) ?? adcode}`;

/** Any municipality whose latest contribution base has both limits and an end, and any city with two years of them. */
const city = pack.cities.find(
  ({ adcode, pension }) =>
    adcode.endsWith('0000') && pension?.bases[0]?.floor && pension.bases[0].cap && pension.bases[0].to,
)!;
const base = city.pension!.bases[0]!;
const twoYears = pack.cities.find(({ pension }) => pension?.bases[0] && pension.bases[1]?.to)!;
const stranger = pack.claims.find(({ scope }) => scope !== 'national' && !scope.includes(city.adcode))!;

/** What the tool prints when a value of the city's file is another. */
const set = (where: readonly (string | number)[], value: unknown, of = city) =>
  content.after(fileOf(of.adcode), /[^]*/, (whole) => {
    const document = parseDocument(whole);
    document.setIn(where, value);
    return document.toString();
  });
const first = ['pension', 'bases', 0] as const;

test.each<[string, () => string[], RegExp]>([
  [
    'a figure that no claim states',
    () => set([...first, 'floor'], '7564'),
    /^cities\/\d{6}-\w+\.yaml:\d+:\d+ {2}pension\.bases\.0: no claim of this row says "7564"/,
  ],
  [
    'a figure that is only part of one',
    () => set([...first, 'floor'], base.floor!.slice(0, -1)),
    /pension\.bases\.0: no claim of this row says "\d+"/,
  ],
  [
    'limits in the wrong order',
    () => set([...first], { ...base, floor: base.cap, cap: base.floor }),
    /pension\.bases\.0\.cap: \d+ is below the floor \d+/,
  ],
  [
    'a row that ends before it begins',
    () => set([...first, 'to'], '2001-06-30'),
    /pension\.bases\.0\.to: 2001-06-30 is before \d{4}-\d\d-\d\d/,
  ],
  [
    'two rows for the same days',
    () => set(['pension', 'bases', 1, 'to'], twoYears.pension!.bases[0]!.from, twoYears),
    /pension\.bases\.1: holds on the same days as row 0/,
  ],
  [
    'an amount with a comma',
    () => set([...first, 'cap'], '37,731'),
    /pension\.bases\.0\.cap: .*\n {4}mend: write yuan as digits/,
  ],
  [
    'a claim of another city',
    () => set([...first, 'claims'], [stranger.id]),
    /pension\.bases\.0\.claims\.0: claim ".+" is about another place/,
  ],
  [
    'a cell without a claim',
    () => set([...first, 'claims'], []),
    /pension\.bases\.0\.claims: .*\n {4}mend: name the claim that says so/,
  ],
  [
    'an adcode that is no city',
    () => set(['adcode'], city.adcode.replace(/0000$/, '0100')),
    /adcode: "\d{4}00" is no prefecture-level city\n {4}mend: .*municipalities end in 0000/,
  ],
])('%s is named with its place and its mend', (_, faults, printed) => {
  expect(faults()).toEqual(expect.arrayContaining([expect.stringMatching(printed)]));
});
