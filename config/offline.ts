import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiler } from 'webpack';
import { generateSW, type ManifestTransform } from 'workbox-build';

/** The sum by which the browser refuses a file that is not the built one, such as the sign-in page of a network. */
const integrityOf = (file: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

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

/**
 * Writes `sw.js` into a built folder. It keeps every file of the build on the phone at the first visit, so that all
 * pages open without a network, and at once with a slow one. A new version waits until no page of the old one is open,
 * or until a page asks for it. Only the addresses of the build's own files are answered: another site below the same
 * folder stays untouched.
 */
export async function writeWorker(folder: string): Promise<void> {
  const swDest = path.join(folder, 'sw.js');
  await generateSW({
    swDest,
    globDirectory: folder,
    globPatterns: ['**/*.{html,js,css,png,svg,json}'],
    globIgnores: ['sw.js'],
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
  writeFileSync(swDest, standIn + readFileSync(swDest, 'utf8'));
}

/** Writes the worker once the build lies in its folder. */
export class worksOffline {
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tapPromise('works-offline', ({ outputOptions }) =>
      writeWorker(outputOptions.path ?? compiler.outputPath),
    );
  }
}
