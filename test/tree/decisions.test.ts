import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { top } from '../support/dist';

const folder = path.join(top, 'docs/decisions');
const files = readdirSync(folder)
  .filter((file) => /^\d{4}-.*\.md$/.test(file))
  .sort();
const index = readFileSync(path.join(folder, 'README.md'), 'utf8');
const numbers = files.map((file) => file.slice(0, 4));

test.each(files)('%s has its number, a date, a status, and a row in the index that says the same', (file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  expect(text).toMatch(new RegExp(`^# ${file.slice(0, 4)} \\S`));
  const [, date = 'no date'] = /^\W*Date\W+(\d{4}-\d\d-\d\d)\W*$/m.exec(text) ?? [];
  const [, status = 'no status'] = /^\W*Status\W+(accepted|superseded by \d{4})\b/m.exec(text) ?? [];
  const row = index.split('\n').find((line) => line.includes(`](${file})`)) ?? `no row in docs/decisions/README.md`;
  expect(row.split('|').map((cell) => cell.trim())).toEqual(expect.arrayContaining([date, status]));
  if (status !== 'accepted') expect(numbers).toContain(status.slice(-4));
});

test('a number is either a decision or said to be unused, and never both', () => {
  const [, unused = ''] = index.split('## Numbers without a decision');
  const given = [...numbers, ...(unused.match(/\b\d{4}\b/g) ?? [])].sort();
  const last = Number(given.at(-1));
  expect(given).toEqual(Array.from({ length: last }, (_, n) => String(n + 1).padStart(4, '0')));
});
