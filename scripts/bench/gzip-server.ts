import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listenLocally, type Served } from '../serve';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Serves a built folder on 127.0.0.1 as docs/hosting/nginx.conf does: compressed, with its cache headers. */
export async function serveCompressed(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = path.join(folder, path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (!file.startsWith(path.resolve(folder)) || !existsSync(file) || statSync(file).isDirectory())
      return void response.writeHead(404).end();
    const lasting = /^\/(js|css)\//.test(pathname);
    response
      .writeHead(200, {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
      .end(gzipSync(readFileSync(file), { level: 6 }));
  });
  return listenLocally(server);
}
