import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, top } from '../support/dist';

const tests = filesBelow(path.join(top, 'test')).filter((file) => /\.tsx?$/.test(file));
const sources = new Map(tests.map((file) => [file, readFileSync(path.join(top, 'test', file), 'utf8')]));
const text = [...sources.values()].join('\n').replace(/\\(['’])/g, '$1');

/** The last cell of each row of the tables in a document: what holds that row. */
const holders = (file: string): readonly string[] =>
  readFileSync(path.join(top, file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (-+|before|attack or mistake) /.test(line))
    .map((line) => line.split('|').at(-2)!.trim());

/** `test/package/floor.test.ts`, `floor.test.ts`, and beside a path `table` for `table.test.ts`. */
const isFile = (name: string): boolean =>
  tests.some((file) => [`test/${file}`, path.basename(file)].some((one) => one === name || one === `${name}.test.ts`));

const missingIn = (cell: string): readonly string[] => {
  const files = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).filter((name) => /^[\w./-]+$/.test(name));
  const said = [...cell.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words.replace(/ …$/, ''));
  return [
    ...files.filter((name) => !isFile(name) && name !== 'badPacks'),
    ...said.filter((words) => !text.includes(words)),
    ...(files.length + said.length > 0 || /^decision \d{4}/.test(cell) ? [] : [`nothing is named: ${cell}`]),
  ];
};

test.each(['docs/field-faults.md', 'docs/decisions/0046-pack-attacks.md'])(
  'every row of %s names a test that is there',
  (file) => {
    const cells = holders(file);
    expect(cells.length).toBeGreaterThan(15);
    expect(cells.flatMap(missingIn)).toEqual([]);
  },
);
