import { readFileSync } from 'node:fs';
import path from 'node:path';
import floor from '../../config/floor.json';
import { usualDays } from '../../scripts/content/commands/publish';
import { coverageOf, printCoverage } from '../../scripts/content/coverage';
import { longestSentence } from '../../scripts/content/reading';
import { codeMm, reachMetres } from '../../scripts/fair/poster/paper';
import { standQuestions } from '../../src/features/volunteer/stand-questions';
import { serviceTimeoutMs } from '../../src/platform/service-path';
import { prefectureCodes, recordOf } from '../support/cities';
import { budgets, top } from '../support/dist';
import { pack } from '../support/pack';

const { ios, chrome } = floor.browser.targets;
const wallet = floor.package.targets;

/**
 * A weak signal: 200 kbit/s, and so long to the host and back. Three round trips connect (TCP, TLS 1.2), one is for the
 * page, one for the script in its head.
 */
const weakBytesPerSecond = 25_000;
const roundTripSeconds = 0.3;
const roundTrips = 5;
const firstTextSeconds = roundTrips * roundTripSeconds + budgets.browser.firstText / weakBytesPerSecond;

/** Figures that documents promise: where, in which words, and what holds them. A `most` may be lower than is said. */
const said: readonly (readonly [string, RegExp, readonly (string | number)[]])[] = [
  ['README.md', /camera would see it from ([\d.]+) m/, [reachMetres('a4', 'alone')]],
  ['README.md', /(\d+) mm on A4/, [codeMm('a4', 'alone')]],
  [
    'README.md',
    /at most (\d+) characters in Chinese, (\d+) words in English/,
    [longestSentence.zh, longestSentence.en],
  ],
  ['README.md', /An answer within ([\d.]+) s gives/, [serviceTimeoutMs / 1000]],
  ['docs/operators.md', /A list\ncounts for (\d+) days/, [usualDays]],
  ['docs/operators.md', /base library to ([\d.]+) or later/, [floor.package.baseLibrary]],
  ['docs/operators.md', /基础库最低可用版本”设为 ([\d.]+)/, [floor.package.baseLibrary]],
  ['docs/operators.md', /The browser build needs iOS ([\d.]+) or Chrome (\d+)/, [ios, chrome]],
  [
    'docs/operators.md',
    /也就是 iOS (\d+)、安卓 Chrome (\d+)；网页版要 iOS ([\d.]+) 或 Chrome (\d+)/,
    [wallet.ios, wallet.chrome, ios, chrome],
  ],
];

test.each(said)('%s: %s is what the code does', (file, words, figures) => {
  const [, ...found] = words.exec(readFileSync(path.join(top, file), 'utf8')) ?? [];
  expect(found).toEqual(figures.map(String));
});

test('what a first visit costs is said, and is not less than the budgets allow', () => {
  const read = (file: string, words: RegExp) =>
    (words.exec(readFileSync(path.join(top, file), 'utf8')) ?? []).slice(1).map(Number);
  const { firstText, firstVisit, wholeSite } = budgets.browser;
  for (const words of [
    /第一次打开首页最多 (\d+) kB，全站最多 (\d+) kB/,
    /a first visit is at most (\d+) kB, the whole site (\d+) kB/,
  ]) {
    const [visit = 0, site = 0] = read('docs/operators.md', words);
    expect([visit * 1000 >= firstVisit, site * 1000 >= wholeSite]).toEqual([true, true]);
  }
  const [text = 0, seconds = 0] = read('docs/field-faults.md', /text after at most (\d+) kB: ([\d.]+) s by count/);
  expect([text * 1000 >= firstText, seconds >= firstTextSeconds, seconds <= 2.5]).toEqual([true, true, true]);
});

test('the five questions that volunteers are promised are five', () => {
  expect(standQuestions(pack.topics)).toHaveLength(5);
  for (const key of ['volunteer-asked', 'share-volunteer', 'about-volunteer-note'])
    expect([pack.strings[key]?.zh, pack.strings[key]?.en]).toEqual([
      expect.stringContaining('五件事'),
      expect.stringMatching(/five/i),
    ]);
});

test('the table of what is known of the places is that of its day', () => {
  const [, day = '', table = ''] =
    /On (\d{4}-\d\d-\d\d):\n\n((?:\|.*\n)+)/.exec(readFileSync(path.join(top, 'README.md'), 'utf8')) ?? [];
  const printed = printCoverage(coverageOf(prefectureCodes.map(recordOf), day));
  const rows = table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .filter(Boolean),
    );
  expect(rows.length).toBeGreaterThan(5);
  for (const [cell = '', own, inherited, asked, blank] of rows)
    expect(printed).toMatch(
      new RegExp(`${cell} +own +${own} +inherited +${inherited} +asked +${asked} +overdue +0 +blank +${blank}\\b`),
    );
});
