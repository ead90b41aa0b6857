import { readFileSync } from 'node:fs';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a loader is CommonJS
const joinedText = require('../../config/joined-text') as (this: object, source: string) => string;

const host = require.resolve('@tarojs/react/dist/react.esm.js');
const load = (file: string, source = readFileSync(file, 'utf8')): string =>
  joinedText.call({ resourcePath: file }, source);

test('words alone are the words of their element, with what is not drawn left out', () => {
  const made = /const isWord[\s\S]*?\n};/.exec(load(host))?.[0] ?? '';
  const wordsIn = new Function(`${made}; return wordsIn;`)() as (children: unknown) => string | undefined;
  expect([wordsIn('a'), wordsIn(0), wordsIn(['第 ', 3, false, null, ' 步'])]).toEqual(['a', '0', '第 3 步']);
  expect([wordsIn(undefined), wordsIn([]), wordsIn(false), wordsIn(['a', {}])]).toEqual(Array(4).fill(undefined));
});

test('a host that is written otherwise stops the build', () => {
  expect(() => load(host, 'const hostConfig = {};')).toThrow('joined-text.js expects');
});
