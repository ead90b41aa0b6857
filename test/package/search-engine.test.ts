import { parse } from 'acorn';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { weappDist } from '../support/dist';

const folder = path.join(weappDist, 'pages/help');
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);

test('the help part has scripts to look at', () => expect(scripts.length).toBeGreaterThan(5));

test.each(scripts)('%s runs in an engine without Unicode property names, ICU and .at()', (_, text) => {
  expect(() => parse(text, { ecmaVersion: 2018, sourceType: 'script' })).not.toThrow();
  expect(text).not.toMatch(/\\p\{/);
  expect(text).not.toMatch(/\.at\(/);
  expect(text).not.toMatch(/\.normalize\(/);
});
