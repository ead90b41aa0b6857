import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { budgets, bytesOf, filesBelow, h5Dist, weappDist } from '../support/dist';

const files = filesBelow(weappDist);

test('every component that a json names is in the package', () => {
  const missing = files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { usingComponents = {} } = JSON.parse(readFileSync(path.join(weappDist, file), 'utf8')) as {
        usingComponents?: Record<string, string>;
      };
      const base = path.join(weappDist, path.dirname(file));
      return Object.values(usingComponents).map((target) =>
        target.startsWith('/') ? path.join(weappDist, target) : path.join(base, target),
      );
    })
    .flatMap((target) => ['.js', '.json', '.wxml'].map((end) => target + end))
    .filter((file) => !existsSync(file));
  expect(missing).toEqual([]);
});

test('no style sheet fetches anything from outside', () => {
  const outside = files.filter(
    (file) => /\.wxss$/.test(file) && /url\(["']?(https?:)?\/\//.test(readFileSync(path.join(weappDist, file), 'utf8')),
  );
  expect(outside).toEqual([]);
});

test('no picture but those of shared pages, and no font, travels in the package', () => {
  expect(
    files.filter((file) => /\.(png|jpe?g|gif|woff2?|ttf)$/.test(file) && !/^(pages\/[a-z]+\/)?share\//.test(file)),
  ).toEqual([]);
});

test.each([weappDist, h5Dist])('nothing of the gallery of components ships in %s', (folder) => {
  const found = filesBelow(folder).filter(
    (file) =>
      file.includes('gallery') ||
      /pages\/gallery|Component gallery/.test(readFileSync(path.join(folder, file), 'latin1')),
  );
  expect(found).toEqual([]);
});

const { subPackages } = JSON.parse(readFileSync(path.join(weappDist, 'app.json'), 'utf8')) as {
  subPackages: readonly { readonly root: string }[];
};
const roots = subPackages.map(({ root }) => root);

test('the main package keeps its budget, and so does each subpackage', () => {
  expect(bytesOf(weappDist, (file) => !roots.some((root) => file.startsWith(root)))).toBeLessThanOrEqual(
    budgets.package.main,
  );
  for (const root of roots)
    expect([root, bytesOf(weappDist, (file) => file.startsWith(root)) <= budgets.package.subpackage]).toEqual([
      root,
      true,
    ]);
});

test('templates keep their budget', () => {
  expect(bytesOf(weappDist, (file) => file === 'base.wxml')).toBeLessThanOrEqual(budgets.package.template);
});
