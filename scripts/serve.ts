import { existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Has a server listen on 127.0.0.1. @param port 0: any free one. @throws Error when the port is taken. */
export async function listenLocally(server: Server, port = 0): Promise<Served> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Names with a sum of what is in the file, as the browser build gives them. */
const lasting = /^\/(?:js|css)\/.*\.[0-9a-f]{8}\.(?:js|css)$/;

/**
 * Serves a folder on 127.0.0.1, each file as it is at that moment; one whose name says what is in it may be kept. Paths
 * that leave the folder, and unknown ones, give 404.
 * @param port 0: any free one.
 * @throws Error when the folder is not there, or the port is taken.
 */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const root = path.resolve(folder);
  if (!existsSync(root)) throw new Error(`${root} is not there: nothing can be served from it.`);
  const setHeaders = (response: ServerResponse, file: string) => {
    if (lasting.test(file)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  };
  return listenLocally(createServer(sirv(root, { dev: true, dotfiles: true, setHeaders })), port);
}
