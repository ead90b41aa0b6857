import { createServer } from 'node:net';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/**
 * The first port that nothing else on this machine uses.
 * @throws Error when so many in a row are taken.
 */
export async function freePort(first: number, maxTries = 20): Promise<number> {
  for (let port = first; port < first + maxTries; port += 1) if (await isFree(port)) return port;
  throw new Error(`Ports ${first} to ${first + maxTries - 1} are all taken. Close what uses one of them.`);
}
