import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { pageFilesName, type PageFiles } from '../../config/page-files';
import floor from '../../config/floor.json';
import { pageFolders } from '../../src/lib/routes';
import { staticFile, staticPlace, type StaticPlace } from '../../src/lib/static-file';
import { packNames } from '../../src/lib/static-names';
import { loadScreens } from './bundle';
import { criticalStyle } from './critical-css';
import { documentOf, type Assets } from './document';

const source = path.resolve(__dirname, '../../src');

/** The script that runs first, for the oldest browsers, under a name with a sum of its content. */
async function writeEnter(folder: string, names: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(source, 'platform/web/enter.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: Object.entries(floor.browser.targets).map(([engine, version]) => engine + version),
    alias: { '@': source },
    define: { staticNames: JSON.stringify(packNames(names)) },
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  const file = `js/enter.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  writeFileSync(path.join(folder, file), text);
  return file;
}

/** What the build's own page loads. */
function assetsOf(index: string): Pick<Assets, 'sheet' | 'scripts'> {
  const [sheet = ''] = [...index.matchAll(/<link[^>]*href="(?:\.\/)?([^"]+\.css)"/g)].map(([, href = '']) => href);
  const scripts = [...index.matchAll(/<script defer[^>]*src="(?:\.\/)?([^"]+)"/g)].map(([, src = '']) => src);
  if (!sheet || scripts.length === 0) throw new Error('index.html names no style sheet or no script');
  return { sheet, scripts };
}

const hostsOf = (environment: NodeJS.ProcessEnv): readonly string[] =>
  ['CONTENT_ADDRESS', 'CITY_SERVICE_ENDPOINT'].flatMap((name) =>
    environment[name] ? [new URL(environment[name]).origin] : [],
  );

const passOver = (): void => undefined;

interface Drawn {
  readonly place: StaticPlace;
  readonly first: string;
  readonly read: string;
}

/** Draws the seeds, and then whatever they lead to. */
function drawAll(screens: Awaited<ReturnType<typeof loadScreens>>): ReadonlyMap<string, Drawn> {
  const seeds = screens.seeds();
  const seeded = new Set(seeds.map(staticFile));
  const drawn = new Map<string, Drawn>();
  const waiting = [...seeds];
  for (let place = waiting.shift(); place; place = waiting.shift()) {
    const file = staticFile(place);
    if (file === undefined || drawn.has(file)) continue;
    const { first, read, leads } = screens.renderPlace(place, (name) => seeded.has(name));
    drawn.set(file, { place, first, read });
    waiting.push(...leads);
  }
  return drawn;
}

/**
 * Writes every page of a built folder as static HTML, drawn from the app's own screens, and the script that leads to
 * the right one.
 * @param day YYYY-MM-DD on which the pages stand: that of the content, so that two builds are the same.
 * @returns the names of the files.
 * @throws Error when a screen fails, or the folder is no build.
 */
export async function writeStaticPages(folder: string, day: string, environment = process.env): Promise<string[]> {
  const index = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const { sheet, scripts } = assetsOf(index);
  const styleOf = criticalStyle(readFileSync(path.join(folder, sheet), 'utf8'));
  const screens = await loadScreens(day, environment);
  // A tap that is carried out with nothing behind it may fail later.
  process.on('unhandledRejection', passOver);
  const drawn = drawAll(screens);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', passOver);
  const names = [...drawn.keys()].sort();
  const pages = JSON.parse(readFileSync(path.join(folder, pageFilesName), 'utf8')) as PageFiles;
  const soonOn = ({ page, language }: StaticPlace): readonly string[] => [
    ...(pages[`pages/${pageFolders[page]}/index`] ?? []),
    ...(language === 'en' ? (pages['bundles/english'] ?? []) : []),
  ];
  const assets = { sheet, scripts, enter: await writeEnter(folder, names) };
  for (const file of readdirSync(folder)) if (staticPlace(file)) rmSync(path.join(folder, file));
  for (const [file, { place, first, read }] of drawn) {
    const { page, query, language } = place;
    const twin = { page, query, language: language === 'en' ? ('zh' as const) : ('en' as const) };
    const local = place.city
      ? []
      : [...drawn].flatMap(([to, { place: one }]) =>
          one.city && one.page === page && one.query.id === query.id && one.language === language
            ? [[to, screens.placeName(one.city, language)] as const]
            : [],
        );
    const html = documentOf({
      place,
      file,
      other: [staticFile(twin), 'index.html'].find((name) => name && drawn.has(name)) ?? 'index.html',
      appName: screens.wordsFor(language, 'app-name'),
      first,
      read,
      style: styleOf(first + read),
      assets: { ...assets, soon: soonOn(place) },
      base: environment.WEB_BASE ?? '',
      hosts: hostsOf(environment),
      further: local,
    });
    writeFileSync(path.join(folder, file), html);
  }
  return names;
}
