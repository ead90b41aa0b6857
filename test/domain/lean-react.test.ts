import { readFileSync } from 'node:fs';
import path from 'node:path';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a loader is CommonJS.
const leanReact = require('../../config/lean-react') as (source: string) => string;

/** It comes with @tarojs/react. */
const file = 'react-reconciler/cjs/react-reconciler.production.min.js';
const react = readFileSync(path.resolve(__dirname, '../../node_modules', file), 'utf8');

test('what is never asked for is left out, and the rest is the text of React', () => {
  const lean = leanReact(react);
  expect(lean).not.toMatch(/supportsHydration|exports\.createPortal|case 13:/);
  expect(lean).toContain('exports.updateContainer=');
  expect(lean.length).toBeLessThan(react.length - 10_000);
});

test('a case that the one before runs into stays', () => {
  const cases = 'switch(a.tag){case 13:b();case 5:c();case 13:d();break;case 22:case 6:e()}';
  const lean = leanReact(
    react.replace('exports.updateContainer=', `function probe(a){${cases}}exports.updateContainer=`),
  );
  expect(lean).toContain('switch(a.tag){case 5:c();case 13:d();break;case 6:e()}');
});

test('another React stops the build', () => {
  expect(() => leanReact(react.replace(/supportsHydration/g, 'other'))).toThrow('supportsHydration');
});
