import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from '../../scripts/build';
import { settingNames, settingsFrom } from '../../config/settings';
import { budgets, bytesOf, top, weappDist } from '../support/dist';
import { pack } from '../support/pack';
import { callsOf, namedCalls } from '../support/wechat-calls';
import { startPhone } from './start';

/** Every setting that docs/operators.md lists, as an operator would choose it. */
const every = {
  CONTENT_ADDRESS: 'http://127.0.0.1:9/content',
  CONTENT_KEYS: 'a'.repeat(64),
  CORRECTION_ADDRESS: 'correct@example.org',
  CITY_SERVICE_ENDPOINT: 'http://127.0.0.1:9/path',
  CITY_SERVICE_APPID: 'wx0123456789abcdef',
  WEB_BASE: 'https://guide.example.org/',
};
const dist = path.join(top, 'dist/every-setting');
const roots = ['pages/trust', 'pages/city', 'pages/route', 'pages/help'];

beforeAll(() => build('weapp', { OUTPUT_ROOT: dist, ...every }), 900_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const mainOf = (folder: string) => bytesOf(folder, (file) => !roots.some((root) => file.startsWith(root)));

test('with every documented setting the main package keeps the budget of that build', () => {
  expect(Object.keys(every).sort()).toEqual([...settingNames].sort());
  expect(mainOf(dist)).toBeLessThanOrEqual(budgets.package.main + budgets.package.settings);
});

test('the operators’ table names every setting, and the bytes in it are enough and within the budget', () => {
  const rows = readFileSync(path.join(top, 'docs/operators.md'), 'utf8').match(/^\| `[A-Z].* B +\|$/gm) ?? [];
  expect(rows.flatMap((row) => row.match(/`[A-Z]+_[A-Z_]+`/g)).sort()).toEqual(
    settingNames.map((name) => `\`${name}\``).sort(),
  );
  const said = rows.reduce((sum, row) => sum + Number(/([\d,]+) B +\|$/.exec(row)![1]!.replace(',', '')), 0);
  expect(mainOf(dist) - mainOf(weappDist)).toBeLessThanOrEqual(said);
  expect(said).toBeLessThanOrEqual(budgets.package.settings);
});

test('with every documented setting the pages open and say what leaves the phone', async () => {
  const phone = startPhone({ dist });
  await phone.open('home');
  expect(phone.text).toContain(pack.strings['home-title']!.zh);
  await phone.open('about');
  expect(phone.text).toContain(pack.strings['published-privacy-city']!.zh.replace('{host}', '127.0.0.1:9'));
  expect(phone.errors).toEqual([]);
  phone.stop();
});

test('the operators’ page names every call of that build, and none that it has not', () => {
  const called = callsOf(dist);
  expect([...called].filter((name) => !namedCalls().includes(name)).sort()).toEqual([]);
  expect(
    namedCalls()
      .filter((name) => !called.has(name))
      .sort(),
  ).toEqual([]);
});

test.each([
  [{ CONTENT_ADDRESS: 'https://host/folder/' }, /without a slash at the end/],
  [{ CONTENT_ADDRESS: 'ftp://host/folder', CONTENT_KEYS: every.CONTENT_KEYS }, /without a slash/],
  [{ CONTENT_ADDRESS: 'https://host/folder' }, /CONTENT_KEYS is not/],
  [{ CONTENT_KEYS: 'abc' }, /64 hex digits/],
  [{ CORRECTION_ADDRESS: 'two words' }, /without spaces/],
  [{ CITY_SERVICE_ENDPOINT: 'https://host/path' }, /go together/],
  [{ CITY_SERVICE_APPID: every.CITY_SERVICE_APPID }, /go together/],
  [{ ...every, CITY_SERVICE_ENDPOINT: 'http://host/path' }, /whole https address/],
  [{ ...every, CITY_SERVICE_APPID: 'gh_123' }, /wx and 16 hex digits/],
  [{ WEB_BASE: 'https://guide.example.org' }, /slash at the end/],
])('%j is refused with what to write', (settings, sentence) => {
  expect(() => settingsFrom(settings)).toThrow(sentence);
});
