import { createHash } from 'node:crypto';
import { Compilation, sources, type Compiler } from 'webpack';

/**
 * The worker of the browser build. A page that is open keeps the files it began with; a new version takes over when the
 * last one is closed.
 */
const worker = (name: string, files: readonly string[]): string => `const name = ${JSON.stringify(name)};
const files = ${JSON.stringify(files)};
self.addEventListener('install', (event) => event.waitUntil(caches.open(name).then((cache) => cache.addAll(files))));
self.addEventListener('activate', (event) =>
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((other) => other !== name).map((other) => caches.delete(other)))).then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match('index.html')));
  else event.respondWith(caches.match(request).then((kept) => kept || fetch(request)));
});
`;

/**
 * Writes `sw.js`, which keeps every file of the build on the phone at the first visit, so that all pages open without a
 * network.
 */
export class worksOffline {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('works-offline', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'works-offline', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const files = Object.keys(assets).filter((file) => /\.(html|js|css|png|svg|json)$/.test(file));
          const sum = createHash('sha256');
          for (const file of files) sum.update(file).update(assets[file]?.source() ?? '');
          compilation.emitAsset(
            'sw.js',
            new sources.RawSource(worker(`pages-${sum.digest('hex').slice(0, 12)}`, files)),
          );
        },
      );
    });
  }
}
