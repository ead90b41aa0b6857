import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, top } from '../support/dist';
import { pack } from '../support/pack';

const code = ['src', 'scripts', 'config']
  .flatMap((folder) => filesBelow(path.join(top, folder)).map((file) => path.join(top, folder, file)))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Every text between quotes, which may be a key, or what a key ends with. */
const quoted = new Set([...code.matchAll(/(['"`])([\w-]+)\1/g)].map(([, , words = '']) => words));
/** What keys begin with that are put together: `money-fault-${fault}`. */
const heads = [...new Set([...code.matchAll(/`([a-z][\w-]*-)\$\{/g)].map(([, head = '']) => head))];
/** Names that the content itself gives, e.g. of channels. */
const named = new Set(JSON.stringify({ ...pack, strings: {} }).match(/[a-z][a-z-]*/g));

const isAsked = (key: string): boolean =>
  quoted.has(key) ||
  heads.some((head) => {
    const rest = key.slice(head.length);
    return key.startsWith(head) && (quoted.has(rest) || named.has(rest) || /^\d+$/.test(rest));
  });

test('every sentence of the interface is asked for somewhere in the code', () => {
  expect(isAsked('nobody-asks-for-this')).toBe(false);
  expect(Object.keys(pack.strings).filter((key) => !isAsked(key))).toEqual([]);
});
