/** @jest-environment node */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getBrowsersList } from 'miniprogram-compat';
import floor from '../../config/floor.json';
import project from '../../project.config.json';
import { filesBelow, h5Dist, top, weappDist } from '../support/dist';
import { browserFloor, packageFloor } from '../support/floor/engines';
import { missingAt, scriptFaults } from '../support/floor/scripts';
import { styleFaults } from '../support/floor/styles';

const builds = [
  ['package', weappDist, packageFloor],
  ['browser build', h5Dist, browserFloor],
] as const;

/** What an older engine passes over without harm to the page, and why. */
const harmless: Readonly<Record<string, string>> = {
  '@media (prefers-color-scheme)': 'light colours there',
  '@media (prefers-reduced-motion)': 'the motion is short there',
  'color-scheme': 'light fields and bars there',
  'overflow-wrap: anywhere': 'word-break: break-word says it before',
  ':focus-visible': 'the ring of :focus is only taken away by it',
  'backface-visibility': 'react-vant, no part that is used',
  'hanging-punctuation': 'a quotation mark that stands where it stands today',
  'text-spacing-trim': 'the same',
  'text-wrap': 'a heading may end in one character there',
  cursor: 'a hand instead of an arrow, with a mouse only',
};

/** The worker brings its own (config/offline.ts). */
const standsIn = /^sw\.js: .*allSettled/;

const read = (dist: string, ends: RegExp): [string, string][] =>
  filesBelow(dist)
    .filter((file) => ends.test(file))
    .map((file) => [file, readFileSync(path.join(dist, file), 'utf8')]);

test("the package's engines are those of WeChat's own table for its base library", () => {
  const { baseLibrary, targets } = floor.package;
  // The table's third line is WeChat on a Mac of 2016.
  const said = getBrowsersList(baseLibrary)?.filter((engine) => !engine.startsWith('safari'));
  expect(Object.entries(targets).map(([engine, version]) => `${engine} ${version}`)).toEqual(said);
  expect(project.libVersion).toBe(baseLibrary);
});

test('the documents name the floor that the build has', () => {
  const operators = readFileSync(path.join(top, 'docs/operators.md'), 'utf8');
  for (const version of [
    floor.package.baseLibrary,
    `iOS ${floor.package.targets.ios}`,
    `iOS ${floor.browser.targets.ios}`,
  ])
    expect(operators).toContain(version);
  expect(operators).toContain(`Chrome ${floor.browser.targets.chrome}`);
});

describe.each(builds)('%s', (_, dist, oldest) => {
  test('every script parses in the oldest engine and calls nothing that it lacks', () => {
    const missing = missingAt(oldest);
    const scripts = read(dist, /\.(js|wxs)$/);
    expect(scripts.length).toBeGreaterThan(20);
    const faults = scripts.flatMap(([file, text]) => scriptFaults(text, missing).map((fault) => `${file}: ${fault}`));
    expect(faults.filter((fault) => !standsIn.test(fault))).toEqual([]);
  });

  test('what the oldest engine passes over in a style sheet is on the list of what does no harm', () => {
    const faults = new Set(read(dist, /\.(css|wxss)$/).flatMap(([, text]) => styleFaults(text, oldest)));
    expect([...faults].filter((fault) => !(fault in harmless))).toEqual([]);
  });
});

test('the check itself finds what it looks for', () => {
  const missing = missingAt(browserFloor);
  expect(scriptFaults('a?.b', missing)).toEqual([expect.stringContaining('syntax')]);
  expect(scriptFaults('x.at(-1);Array.prototype.flat.call(x)', missing)).toEqual([expect.stringContaining('.at()')]);
  expect(scriptFaults('structuredClone(x);Object.groupBy(x)', missing)).toHaveLength(2);
  expect(scriptFaults('typeof structuredClone&&structuredClone(x)', missing)).toEqual([]);
  expect(scriptFaults('/\\p{L}/u;new RegExp("(?<=a)b")', missing)).toHaveLength(2);
  expect(styleFaults('.a{display:flex;gap:8px}.b{display:grid;gap:8px}', browserFloor)).toEqual([
    'gap in a flex box: .a',
  ]);
  expect(styleFaults('.a:where(.b){inset:0;width:min(1px,2px)}', browserFloor)).toEqual([
    ':where',
    'inset',
    'width: min()',
  ]);
});
