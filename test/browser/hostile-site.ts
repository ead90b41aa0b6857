import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** How a host may behave; what is set holds from then on. */
export interface Site {
  readonly address: string;
  /** The folder that is served; undefined is a host that is gone. */
  folder: string | undefined;
  /** Answers a path in its own way; true when it did. */
  odd: (pathname: string, response: ServerResponse, request: IncomingMessage) => boolean;
  /** Seconds for which everything may come from the HTTP cache. */
  maxAge: number;
  close(): void;
}

/** A host of one built folder on 127.0.0.1, below any path. */
export async function startSite(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (site.odd(pathname, response, request)) return;
    if (site.folder === undefined) return void request.socket.destroy();
    try {
      const file = path.join(site.folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const body = readFileSync(file);
      const type = types[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': `max-age=${site.maxAge}` }).end(body);
    } catch {
      response.writeHead(404).end('gone');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: Site = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    odd: () => false,
    maxAge: 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}
