/* global self, caches, fetch, Response, URL, REST */
/**
 * The half of the worker that keeps what the first visit did not need: each file once it was asked for, held against
 * its sum. REST stands for what the build puts in: files with their sums, the pattern of static pages, a name of the
 * version.
 */
(() => {
  const { files, pages, version } = REST;
  const { scope } = self.registration;
  const cacheName = `rest-${version}-${scope}`;
  const isOwn = (name) => /^rest-[0-9a-f]+-/.test(name) && name.replace(/^rest-[0-9a-f]+-/, '') === scope;
  const fileOf = (url) => (url.startsWith(scope) ? url.slice(scope.length).replace(/[?#].*$/, '') : '');

  async function kept(file) {
    const cache = await caches.open(cacheName);
    const url = new URL(file, scope).href;
    const found = await cache.match(url);
    if (found) return found;
    const response = await fetch(url, { integrity: files[file] });
    if (response.ok) await cache.put(url, response.clone());
    return response;
  }

  /** The page that is kept stands for every static page: the app on it finds out which one was asked for. */
  async function firstPage(request) {
    for (const name of await caches.keys()) {
      if (!name.includes('-precache-') || !name.endsWith(scope)) continue;
      const found = await (await caches.open(name)).match(new URL('index.html', scope).href, { ignoreSearch: true });
      if (found) return new Response(found.body, { status: 200, headers: found.headers });
    }
    return fetch(request);
  }

  /** What did not change since the version before is taken over; the rest of that goes. */
  async function takeOver() {
    const cache = await caches.open(cacheName);
    for (const name of (await caches.keys()).filter((one) => isOwn(one) && one !== cacheName)) {
      const before = await caches.open(name);
      for (const request of await before.keys()) {
        const response = fileOf(request.url) in files ? await before.match(request) : undefined;
        if (response) await cache.put(request, response);
      }
      await caches.delete(name);
    }
  }

  self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const file = request.method === 'GET' ? fileOf(request.url) : '';
    if (file in files) event.respondWith(kept(file));
    else if (request.mode === 'navigate' && new RegExp(pages).test(file)) event.respondWith(firstPage(request));
  });
})();
