import './content/generated-names';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Pack } from '../src/content/schema/pack';
import { createStore } from '../src/content/store';
import { build } from './build';
import { launchBrowser } from './browser';
import { reportLighthouse } from './bench/lighthouse';
import { phoneScreen, screensOf, screensOfItem } from './bench/screens';
import { searching } from './bench/searching';
import { reportWeakSignal } from './bench/weak-signal';
import { cityFiles, recordsOf } from './content/cities';
import { generated, prepareContent, writeCities } from './content/prepare';
import { reportSearch } from './search/report';
import { serveFolder } from './serve';
import { makeSharePictures } from './share-pictures';

const dist = path.resolve('dist/weapp');
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const bytes = (folder: string, fits: (file: string) => boolean): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile() && fits(file))
    .reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);

const parts = (subpackages: readonly string[]): readonly (readonly [string, (file: string) => boolean])[] => [
  ['all', () => true],
  ['main package', (file) => !subpackages.some((root) => file.startsWith(root))],
  ["Taro's runtime (taro.js, app.js, vendors.js, runtime.js)", (file) => /^(taro|app|vendors|runtime)\.js$/.test(file)],
  [
    'our code and the content in the main package',
    (file) => file === 'common.js' || (file.startsWith('pages') && !subpackages.some((root) => file.startsWith(root))),
  ],
  ...subpackages.map((root) => [`subpackage ${root}`, (file: string) => file.startsWith(root)] as const),
  ['templates (base.wxml)', (file) => file === 'base.wxml'],
  ['@vant/weapp', (file) => file.startsWith('npm')],
  ['style sheets outside vant', (file) => file.endsWith('.wxss') && !file.startsWith('npm')],
];

const evaluation = (folder: string): number =>
  median(
    Array.from({ length: 15 }, () =>
      Number(execFileSync(process.execPath, [path.join(__dirname, 'bench/evaluate.js'), folder], { encoding: 'utf8' })),
    ),
  );

/** The pack with every claim and guide repeated under other ids. */
const enlarge = (pack: Pack, times: number): Pack => {
  const repeat = <T extends { id: string }>(items: readonly T[]): T[] =>
    Array.from({ length: times }, (_, n) =>
      items.map((item) => (n === 0 ? item : { ...item, id: `${item.id}-${n}` })),
    ).flat();
  return { ...pack, claims: repeat(pack.claims), guides: repeat(pack.guides), sources: repeat(pack.sources) };
};

const lookups = (pack: Pack): number => {
  const store = createStore(pack);
  const ids = pack.claims.map((claim) => claim.id);
  const start = process.hrtime.bigint();
  let found = 0;
  for (let n = 0; n < 1_000_000; n += 1) if (store.claim(ids[n % ids.length] ?? '')) found += 1;
  return found / (Number(process.hrtime.bigint() - start) / 1e9);
};

/** The same fourteen cities under other codes, until there are so many. */
const manyCities = (pack: Pack, count: number): Pack => ({
  ...pack,
  cities: Array.from({ length: Math.ceil(count / pack.cities.length) }, (_, round) =>
    pack.cities.map((city, n) => ({ ...city, adcode: String(700000 + round * 100 + n) })),
  )
    .flat()
    .slice(0, count),
});

async function cities(pack: Pack): Promise<void> {
  console.log('\nBytes with more cities');
  const inCity = (file: string) => file.startsWith('pages/city');
  const inMain = (file: string) => !file.startsWith('pages/') || /^pages\/(home|guide|checklist)/.test(file);
  const print = (count: number, folder: string) => {
    const [main, city] = [kilo(bytes(folder, inMain)), kilo(bytes(folder, inCity))];
    console.log(`  ${String(count).padStart(4)} cities: main package ${main}, pages/city ${city}`);
  };
  print(pack.cities.length, dist);
  const many = manyCities(pack, 340);
  writeCities(cityFiles(many, recordsOf(many)));
  const output = mkdtempSync(path.join(tmpdir(), 'cities-'));
  try {
    await build('weapp', { OUTPUT_ROOT: output });
    print(340, output);
  } finally {
    rmSync(output, { recursive: true });
    for (const { adcode } of many.cities) rmSync(path.join(generated, 'cities', `${adcode}.json`), { force: true });
    await prepareContent();
  }
}

/** What a first visit in a browser costs. @param built whether dist/h5 has been built just now. */
async function browserHalf(built: boolean): Promise<void> {
  if (!built) await build('h5');
  const browser = await launchBrowser();
  await reportWeakSignal(browser, path.resolve('dist/h5'));
  await browser.close();
  await reportLighthouse(path.resolve('dist/h5'));
}

async function bench(): Promise<void> {
  await prepareContent();
  if (process.argv[2] === 'search') return reportSearch();
  if (process.argv[2] === 'browser') return browserHalf(false);
  await makeSharePictures();
  await build('weapp');
  console.log('Bytes of the package');
  const { subPackages } = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as {
    subPackages: readonly { readonly root: string }[];
  };
  for (const [name, fits] of parts(subPackages.map(({ root }) => root)))
    console.log(`  ${kilo(bytes(dist, fits)).padStart(10)}  ${name}`);

  const empty = mkdtempSync(path.join(tmpdir(), 'empty-'));
  await build('weapp', { SOURCE_ROOT: 'scripts/bench/empty', OUTPUT_ROOT: empty });
  const [ours, none] = [evaluation(dist), evaluation(empty)];
  const ratio = (ours / none).toFixed(2);
  console.log(
    `\nRunning the scripts up to home: ${ours.toFixed(1)} ms, an empty Taro page ${none.toFixed(1)} ms, ratio ${ratio}`,
  );
  rmSync(empty, { recursive: true });

  const pack = JSON.parse(readFileSync('src/content/generated/pack.json', 'utf8')) as Pack;
  console.log('\nContent lookups a second');
  for (const times of [1, 10, 100])
    console.log(`  ${String(times).padStart(4)}×  ${(lookups(enlarge(pack, times)) / 1e6).toFixed(1)} million`);

  console.log(
    '\nSearch: index of all entries, and one keystroke with search and matcher (the worst of a typed message)',
  );
  for (const times of [1, 10]) console.log(`  ${String(times).padStart(4)}×  ${searching(pack, times)}`);
  await cities(pack);
  await screens(pack);

  console.log('\nHome, the questions, the walks of six people, the first setData of each page, and one tick');
  const jest = path.join(path.dirname(require.resolve('jest/package.json')), 'bin/jest.js');
  execFileSync(process.execPath, [jest, '--config', 'jest.bench.config.js', '--silent=false'], {
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  await browserHalf(true);
}

/** How long the guides, and each open item of the checklist, are in a browser. */
async function screens(pack: Pack): Promise<void> {
  console.log(`\nScreens of ${phoneScreen.width}×${phoneScreen.height} in the browser`);
  await build('h5');
  const [browser, served] = await Promise.all([launchBrowser(), serveFolder(path.resolve('dist/h5'))]);
  const print = async (name: string, hash: string, measure: (page: Page) => Promise<number>) => {
    const page = await browser.newPage({ viewport: phoneScreen, isMobile: true });
    await page.goto(`${served.address}/${hash}`);
    // Until the static text goes, the page below it is not drawn to its end.
    await page.locator('#first').waitFor({ state: 'detached' });
    await page.locator('h1:visible').waitFor();
    console.log(`  ${name.padEnd(28)} ${(await measure(page)).toFixed(2)}`);
    await page.close();
  };
  for (const { id } of pack.guides) await print(`guide ${id}`, `#/pages/guide/index?id=${id}`, screensOf);
  for (const { id } of pack.prerequisites)
    await print(`checklist, ${id} open`, `#/pages/checklist/index?item=${id}`, screensOfItem);
  await browser.close();
  await served.close();
}

bench().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
