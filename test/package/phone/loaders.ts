import path from 'node:path';
import type { Refusals } from './wx';

type Load = (done: (loaded: unknown) => void, failed: (reason: object) => void) => void;

/** The scripts of the main package that bring a file of a subpackage, and that file. */
const files = [
  ['load-records.js', 'pages/city/records.js'],
  ['load-route.js', 'pages/route/outline.js'],
  ['load-english.js', 'pages/trust/english.js'],
] as const;

/** Stand-ins for those scripts: Jest's own `require` has no callbacks, as WeChat's has for another subpackage. */
export const subpackageLoaders = (dist: string, refusals: Refusals): readonly (readonly [string, Load])[] =>
  files.map(([loader, file]) => [
    loader,
    (done, failed) =>
      void Promise.resolve().then(() =>
        refusals.subpackages
          ? failed({ mod: file, errMsg: 'loadSubpackage:fail' })
          : done(jest.requireActual(path.join(dist, file))),
      ),
  ]);
