import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateSW, type ManifestTransform } from 'workbox-build';
import { pageFolders } from '../src/lib/routes';
import { pageFilesName, type PageFiles } from './page-files';

const sha256 = (content: Buffer | string) => createHash('sha256').update(content);

/** The sum by which the browser refuses a file that is not the built one, such as the sign-in page of a network. */
const integrityOf = (file: string): string => `sha256-${sha256(readFileSync(file)).digest('base64')}`;

const withSums =
  (folder: string): ManifestTransform =>
  (manifest) => ({
    manifest: manifest.map((entry) => ({ ...entry, integrity: integrityOf(path.join(folder, entry.url)) })),
    warnings: [],
  });

/** Workbox asks `Promise.allSettled` when it is installed; the oldest browsers of config/floor.json have none. */
const standIn = `'allSettled' in Promise||(Promise.allSettled=list=>\
Promise.all([...list].map(one=>Promise.resolve(one).then(\
value=>({status:'fulfilled',value}),reason=>({status:'rejected',reason})))));`;

/** The pages that somebody comes for; the others are kept once they are asked for, or when the phone has time. */
const firstPages = ['pages/home/index', 'pages/guide/index', 'pages/checklist/index', 'pages/route/finder/index'];

/** Where the page finds what it may keep later: the name of the cache, and the files. */
const restName = 'rest.json';

/** The name of a static page, which the kept first page stands for. Some hosts take `.html` from it. */
const pagePattern =
  `^(?:${['index', ...Object.keys(pageFolders)].join('|')})` +
  '(?:-[a-z]+-[a-z0-9-]+)?(?:\\.[1-9]\\d{5})?(?:\\.en)?(?:\\.html)?$';

/** The scripts of a build: those to keep at once, and the rest. */
function scriptsOf(folder: string): { readonly first: readonly string[]; readonly rest: readonly string[] } {
  const pages = JSON.parse(readFileSync(path.join(folder, pageFilesName), 'utf8')) as PageFiles;
  const index = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const needed = new Set(firstPages.flatMap((page) => pages[page] ?? []));
  const all = readdirSync(path.join(folder, 'js'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `js/${file}`)
    .sort();
  const isFirst = (file: string) => needed.has(file) || index.includes(file);
  return { first: all.filter(isFirst), rest: all.filter((file) => !isFirst(file)) };
}

/**
 * Writes `sw.js` into a built folder. It keeps at the first visit what the first pages need, and every other file once
 * somebody asked for it; the page asks for all of them when the phone has time and no metered connection
 * (`src/platform/offline.ts`). A new version waits until no page of the old one is open, or until a page asks for it.
 * Only the addresses of the build's own files are answered: another site below the same folder stays untouched.
 */
export async function writeWorker(folder: string): Promise<void> {
  const swDest = path.join(folder, 'sw.js');
  const { first, rest } = scriptsOf(folder);
  const files = Object.fromEntries(rest.map((file) => [file, integrityOf(path.join(folder, file))]));
  const version = sha256(JSON.stringify(files)).digest('hex').slice(0, 8);
  writeFileSync(path.join(folder, restName), `${JSON.stringify({ cache: `rest-${version}`, files: rest })}\n`);
  await generateSW({
    swDest,
    globDirectory: folder,
    globPatterns: ['index.html', 'css/*.css', restName, ...first],
    manifestTransforms: [withSums(folder)],
    // Names with a hash of their content are never out of date in the HTTP cache; all others are asked for anew.
    dontCacheBustURLsMatching: /\.[0-9a-f]{8}\.(js|css)$/,
    // A printed code opens the first page with a query of its own.
    ignoreURLParametersMatching: [/./],
    clientsClaim: true,
    skipWaiting: false,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
  });
  const own = readFileSync(path.join(__dirname, 'worker-rest.js'), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace('= REST;', `= ${JSON.stringify({ files, pages: pagePattern, version })};`);
  writeFileSync(swDest, `${standIn}${readFileSync(swDest, 'utf8')}\n${own}`);
}
