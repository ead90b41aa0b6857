import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1 (port 0: any free one). Paths that leave the folder, and unknown ones, give 404. */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    let asked = '';
    try {
      asked = decodeURIComponent(pathname);
    } catch {
      // a broken escape is an unknown path
    }
    const file = path.join(root, asked.endsWith('/') ? `${asked}index.html` : asked);
    const inside = file.startsWith(root + path.sep);
    (inside ? readFile(file) : Promise.reject(new Error('outside'))).then(
      (body) =>
        response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end('not found'),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
